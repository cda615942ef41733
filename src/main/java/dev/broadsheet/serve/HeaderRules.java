package dev.broadsheet.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of {@code _headers}, as Cloudflare Pages and Netlify read them: a path, below it indented headers; a header of
 * several rules has all their values, and {@code ! Name} takes one away.
 */
final class HeaderRules {

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(PathPattern path, List<String> headers) {}

    private HeaderRules() {}

    static HeaderRules of(String text) {
        HeaderRules read = new HeaderRules();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                String path = RequestPath.decode(line.strip());
                read.rules.add(new Rule(PathPattern.of(path == null ? "" : path), new ArrayList<>()));
            } else if (!read.rules.isEmpty()) {
                read.rules.get(read.rules.size() - 1).headers().add(line.strip());
            }
        }
        return read;
    }

    /** The headers of a path. */
    Map<String, String> headers(String path) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Rule rule : rules) {
            Map<String, String> parts = rule.path().match(path);
            if (parts != null) {
                rule.headers()
                        .forEach(
                                line -> apply(line.contains(":splat") ? PathPattern.fill(line, parts) : line, headers));
            }
        }
        return headers;
    }

    private static void apply(String line, Map<String, String> headers) {
        int colon = line.indexOf(':');
        if (line.startsWith("!")) {
            headers.remove(line.substring(1).strip());
        } else if (colon > 0) {
            headers.merge(
                    line.substring(0, colon).strip(),
                    line.substring(colon + 1).strip(),
                    (first, second) -> first + ", " + second);
        }
    }
}
