package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code vercel.json}, the settings of a project on Vercel.
 *
 * <p>Beside redirects the host can say neither 410 nor another code. Pages have the caching that it gives them by itself:
 * it drops them when the site changes.
 *
 * @see <a href="https://vercel.com/docs/project-configuration">Project configuration</a>
 */
final class VercelFile {

    private static final String FILE = "vercel.json";

    /** Redirects, rewrites and headers that the host takes together: vercel.com/docs/limits, as of 2026-03-02. */
    private static final int ROUTES = 2_048;

    private VercelFile() {}

    static void write(HostRules rules, Hosting to) {
        List<Object> headers = new ArrayList<>();
        headers.add(headers(source(rules, ".*"), rules.everywhere()));
        rules.rules().forEach(rule -> headers.add(headers(source(rules, rule.expression()), rule.headers())));
        int room = Math.max(0, ROUTES - headers.size());
        List<Object> redirects = new ArrayList<>();
        for (Move move : rules.moves().subList(0, Math.min(room, rules.moves().size()))) {
            Map<String, Object> redirect = new LinkedHashMap<>();
            redirect.put("source", rules.address(move.from()));
            redirect.put("destination", move.to());
            redirect.put("statusCode", 301);
            redirects.add(redirect);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("cleanUrls", false);
        file.put("trailingSlash", true);
        file.put("headers", headers);
        file.put("redirects", redirects);
        to.file(FILE, PlainJson.lines(file));
        to.leftOut(
                FILE,
                redirects.size(),
                rules.moves().size(),
                "Vercel takes %d rules, those for headers included".formatted(ROUTES));
    }

    /** A pattern of path-to-regexp: the site's root as it is, then what an expression matches. */
    private static String source(HostRules rules, String expression) {
        return rules.base() + (expression.isEmpty() ? "" : "(" + expression + ")");
    }

    private static Map<String, Object> headers(String source, Map<String, String> headers) {
        List<Object> list = new ArrayList<>();
        headers.forEach((name, value) -> {
            Map<String, Object> header = new LinkedHashMap<>();
            header.put("key", name);
            header.put("value", value);
            list.add(header);
        });
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("source", source);
        rule.put("headers", list);
        return rule;
    }
}
