package dev.broadsheet.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paths a rule of a host's file is for: {@code *} stands for anything, {@code :name} for a part between slashes. */
final class PathPattern {

    private static final Pattern WILD = Pattern.compile("\\*|:[A-Za-z][A-Za-z0-9_]*");

    private final Pattern pattern;
    private final List<String> names;

    private PathPattern(Pattern pattern, List<String> names) {
        this.pattern = pattern;
        this.names = names;
    }

    static PathPattern of(String path) {
        Matcher wild = WILD.matcher(path);
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        int end = 0;
        while (wild.find()) {
            boolean splat = wild.group().equals("*");
            names.add(splat ? ":splat" : wild.group());
            regex.append(Pattern.quote(path.substring(end, wild.start()))).append(splat ? "(.*)" : "([^/]+)");
            end = wild.end();
        }
        regex.append(Pattern.quote(path.substring(end)));
        return new PathPattern(Pattern.compile(regex.toString()), List.copyOf(names));
    }

    static boolean isWild(String path) {
        return WILD.matcher(path).find();
    }

    /** What the wildcards stand for in a path, by name with its colon; null where the rule is not for it. */
    @Nullable
    Map<String, String> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.putIfAbsent(names.get(i), matcher.group(i + 1));
        }
        return parts;
    }

    /** A text with the names in it replaced by what they stand for. */
    static String fill(String text, Map<String, String> parts) {
        return WILD.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(parts.getOrDefault(name.group(), name.group())));
    }
}
