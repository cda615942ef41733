package dev.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code staticwebapp.config.json} of Azure Static Web Apps.
 *
 * <p>Of several routes that match, the first counts alone. What was taken down comes first, since nothing but a route can
 * say so; an old address has a page that leads on as well.
 *
 * @see <a href="https://learn.microsoft.com/azure/static-web-apps/configuration">Configure Azure Static Web Apps</a>
 */
final class AzureFile {

    private static final String FILE = "staticwebapp.config.json";

    /** Bytes of the file that the host takes: learn.microsoft.com/azure/static-web-apps/quotas. */
    private static final int BYTES = 20 * 1024;

    private final HostRules rules;
    private final List<Object> routes = new ArrayList<>();
    private int left;

    private AzureFile(HostRules rules) {
        this.rules = rules;
    }

    static void write(HostRules rules, Hosting to) {
        new AzureFile(rules).write(to);
    }

    private void write(Hosting to) {
        List<Object> headers = headers();
        left = BYTES - bytes(file(headers));
        int addresses = 0;
        for (String path : rules.gone()) {
            addresses += added(route(rules.address(path), "statusCode", 410));
        }
        for (Move move : rules.moves()) {
            Map<String, Object> route = route(rules.address(move.from()), "redirect", move.to());
            route.put("statusCode", 301);
            addresses += added(route);
        }
        routes.addAll(headers);
        to.file(FILE, PlainJson.line(file(routes)) + "\n");
        to.leftOut(
                FILE,
                addresses,
                rules.gone().size() + rules.moves().size(),
                "Azure takes a file of %d bytes".formatted(BYTES));
        if (bytes(file(routes)) > BYTES) {
            to.warn(
                    FILE,
                    "the headers alone have more than the %d bytes that Azure takes".formatted(BYTES),
                    "name fewer");
        }
    }

    private int added(Map<String, Object> route) {
        int bytes = bytes(route);
        if (bytes > left) {
            return 0;
        }
        left -= bytes;
        routes.add(route);
        return 1;
    }

    private List<Object> headers() {
        List<Object> headers = new ArrayList<>();
        for (String path : rules.lasting()) {
            headers.add(route(rules.base() + path, "headers", Map.of(HeaderRule.CACHE, HeaderRule.LASTING)));
        }
        rules.byPath().forEach((path, own) -> headers.add(route(rules.base() + path.substring(1), "headers", own)));
        headers.add(route(rules.base() + "*.{xml,json}", "headers", Map.of(HeaderRule.CACHE, HeaderRule.BRIEF)));
        return headers;
    }

    private Map<String, Object> file(List<Object> all) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("trailingSlash", "always");
        file.put("routes", all);
        file.put("responseOverrides", Map.of("404", Map.of("rewrite", rules.base() + Paths.NOT_FOUND)));
        file.put("globalHeaders", rules.everywhere());
        file.put("mimeTypes", Map.of(".webmanifest", "application/manifest+json"));
        return file;
    }

    private static Map<String, Object> route(String pattern, String name, Object value) {
        Map<String, Object> route = new LinkedHashMap<>();
        route.put("route", pattern);
        route.put(name, value);
        return route;
    }

    /** With the comma or the line's end that follows. */
    private static int bytes(Object json) {
        return PlainJson.line(json).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
