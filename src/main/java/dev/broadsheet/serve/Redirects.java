package dev.broadsheet.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.URIUtil;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code _redirects}, as Cloudflare Pages and Netlify read them: those without a wildcard first, then the
 * first that fits. Rules with conditions, and those for other hosts, are passed over.
 */
final class Redirects {

    private static final Set<Integer> STATUSES = Set.of(200, 301, 302, 303, 307, 308, 404, 410);

    private final Map<String, Rule> exact = new HashMap<>();
    private final List<Rule> wild = new ArrayList<>();

    /**
     * Where a request is led.
     *
     * @param status of the answer
     */
    record Target(String location, int status) {
        /** Whether the target is shown under the address that was asked for. */
        boolean isShown() {
            return !HttpStatus.isRedirection(status);
        }
    }

    private record Rule(PathPattern from, String to, int status) {
        @Nullable
        Target target(String path) {
            Map<String, String> parts = from.match(path);
            if (parts == null) {
                return null;
            }
            Map<String, String> encoded = new HashMap<>();
            parts.forEach((name, part) -> encoded.put(name, URIUtil.encodePath(part)));
            return new Target(PathPattern.fill(to, encoded), status);
        }
    }

    private Redirects() {}

    static Redirects of(String text) {
        Redirects redirects = new Redirects();
        text.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(redirects::add);
        return redirects;
    }

    private void add(String line) {
        String[] words = line.split("\\s+", -1);
        String from = RequestPath.decode(words[0]);
        String code = words.length > 2 ? words[2].replaceFirst("!$", "") : "302";
        if (words.length < 2 || words.length > 3 || from == null || !code.matches("[0-9]{3}")) {
            return;
        }
        int status = Integer.parseInt(code);
        boolean elsewhere = !HttpStatus.isRedirection(status) && !words[1].startsWith("/");
        if (!STATUSES.contains(status) || elsewhere) {
            return;
        }
        Rule rule = new Rule(PathPattern.of(from), words[1], status);
        if (PathPattern.isWild(from)) {
            wild.add(rule);
        } else {
            exact.putIfAbsent(from, rule);
        }
    }

    /** Where a path is led, or null. */
    @Nullable
    Target target(String path) {
        Rule rule = exact.get(path);
        if (rule != null) {
            return rule.target(path);
        }
        for (Rule candidate : wild) {
            Target target = candidate.target(path);
            if (target != null) {
                return target;
            }
        }
        return null;
    }
}
