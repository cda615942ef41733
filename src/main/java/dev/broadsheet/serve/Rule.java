package dev.broadsheet.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path of {@code _redirects} or {@code _headers}: {@code *} stands for anything and {@code :name} for one step.
 *
 * @see <a href="https://docs.netlify.com/manage/routing/redirects/redirect-options/">Netlify</a>
 * @see <a href="https://developers.cloudflare.com/pages/configuration/redirects/">Cloudflare Pages</a>
 */
final class Rule {

    private static final Pattern PLACES = Pattern.compile("\\*|:([A-Za-z]\\w*)");

    private final Pattern path;
    private final List<String> names = new ArrayList<>();

    Rule(String path) {
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACES.matcher(path);
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(path.substring(end, place.start())));
            pattern.append(place.group(1) == null ? "(.*)" : "([^/]+)");
            names.add(place.group(1) == null ? "splat" : place.group(1));
            end = place.end();
        }
        pattern.append(Pattern.quote(path.substring(end)));
        this.path = Pattern.compile(pattern.toString());
    }

    boolean matches(String asked) {
        return path.matcher(asked).matches();
    }

    /** A target with what the places stood for put in; null where the path does not match. */
    @Nullable
    String target(String asked, String target) {
        Matcher match = path.matcher(asked);
        if (!match.matches()) {
            return null;
        }
        String filled = target;
        for (int i = 0; i < names.size(); i++) {
            filled = filled.replace(":" + names.get(i), match.group(i + 1));
        }
        return filled;
    }
}
