package dev.broadsheet.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The redirects and headers that a host would read from the site, as Cloudflare Pages and Netlify do. */
record HostRules(List<Redirect> redirects, List<Headers> headers) {

    private static final int MOVED = 302; // where a rule names no status
    private static final int PARTS = 3;

    /**
     * @param status that a request for the path is answered with
     */
    record Redirect(Rule from, String to, int status) {}

    record Headers(Rule path, Map<String, String> values) {}

    /** Where a request is led. */
    record Answer(String to, int status) {}

    /** The rules of an output folder; none where it has no such files. */
    static HostRules of(Path output) throws IOException {
        return new HostRules(
                redirects(lines(output.resolve("_redirects"))), headers(lines(output.resolve("_headers"))));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    private static List<Redirect> redirects(List<String> lines) {
        List<Redirect> redirects = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length >= 2 && !parts[0].startsWith("#")) {
                redirects.add(new Redirect(new Rule(parts[0]), parts[1], status(parts)));
            }
        }
        return redirects;
    }

    private static int status(String[] parts) {
        String code = parts.length < PARTS ? "" : parts[2].replace("!", "");
        return code.matches("[2-5]\\d\\d") ? Integer.parseInt(code) : MOVED;
    }

    private static List<Headers> headers(List<String> lines) {
        List<Headers> headers = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            boolean says = !line.isBlank() && !line.startsWith("#");
            if (says && !Character.isWhitespace(line.charAt(0))) {
                headers.add(new Headers(new Rule(line.strip()), new LinkedHashMap<>()));
            } else if (says && colon > 0 && !headers.isEmpty()) {
                Map<String, String> values = headers.get(headers.size() - 1).values();
                values.merge(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip(),
                        (one, other) -> one + ", " + other);
            }
        }
        return headers;
    }

    /** Where a path is redirected, with or without its final slash; null where it is not. */
    @Nullable
    Answer redirect(String path) {
        String other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        for (Redirect redirect : redirects) {
            String to = redirect.from.target(path, redirect.to);
            to = to == null ? redirect.from.target(other, redirect.to) : to;
            if (to != null && !to.equals(path)) {
                return new Answer(to, redirect.status);
            }
        }
        return null;
    }

    /** The headers of a path; where several rules name one, the last says it. */
    Map<String, String> headers(String path) {
        Map<String, String> all = new LinkedHashMap<>();
        headers.stream().filter(rule -> rule.path.matches(path)).forEach(rule -> all.putAll(rule.values));
        return all;
    }
}
