package dev.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code _s3-website.json}, the website configuration of a bucket, and {@code _cloudfront.js}, a function for a CloudFront
 * distribution before it; the first can neither set headers nor say that a page is gone.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html">Redirects of a website
 *     endpoint</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html">CloudFront
 *     Functions</a>
 */
final class S3Files {

    private static final String WEBSITE = "_s3-website.json";
    private static final String FUNCTION = "_cloudfront.js";

    /** Routing rules that a website configuration takes. */
    private static final int RULES = 50;

    /** Bytes that a function may have: quotas of CloudFront Functions. */
    private static final int BYTES = 10 * 1024;

    /** What the function does, whatever the site. */
    private static final String CODE = """
            function handler(event) {
              var request = event.request, uri = request.uri;
              if (event.response) {
                var headers = event.response.headers;
                rules.forEach(function (rule) {
                  if (!new RegExp(rule[0]).test(decoded(uri))) return;
                  for (var name in rule[1]) headers[name] = {value: rule[1][name]};
                });
                return event.response;
              }
              if (moved[uri]) return answer(301, 'Moved Permanently', moved[uri]);
              if (gone.indexOf(uri) >= 0) return {statusCode: 410, statusDescription: 'Gone'};
              if (uri.endsWith('/')) {
                request.uri += 'index.html';
              } else if (uri.lastIndexOf('.') < uri.lastIndexOf('/')) {
                return answer(301, 'Moved Permanently', uri.replace(/^[/\\\\]+/, '/') + '/');
              }
              return request;
            }
            function answer(status, text, to) {
              return {statusCode: status, statusDescription: text, headers: {location: {value: to}}};
            }
            function decoded(uri) {
              try { return decodeURIComponent(uri); } catch (e) { return uri; }
            }
            """;

    private final HostRules rules;
    private final Hosting to;

    private S3Files(HostRules rules, Hosting to) {
        this.rules = rules;
        this.to = to;
    }

    /**
     * Writes the files.
     *
     * @param inhabited tells whether something else lies below an old address: a routing rule would lead it away too
     */
    static void write(HostRules rules, Hosting to, Predicate<String> inhabited) {
        S3Files files = new S3Files(rules, to);
        files.website(inhabited);
        files.function();
    }

    private void website(Predicate<String> inhabited) {
        List<Object> routing = new ArrayList<>();
        for (Move move : rules.moves()) {
            boolean whole = move.to().indexOf('?') < 0 && move.to().indexOf('#') < 0;
            if (whole && routing.size() < RULES && !inhabited.test(move.from())) {
                Map<String, Object> rule = new LinkedHashMap<>();
                rule.put("Condition", Map.of("KeyPrefixEquals", key(rules.plain(move.from()))));
                rule.put("Redirect", redirect(move));
                routing.add(rule);
            }
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("IndexDocument", Map.of("Suffix", Paths.INDEX));
        file.put("ErrorDocument", Map.of("Key", key(rules.plain(Paths.NOT_FOUND))));
        if (!routing.isEmpty()) {
            file.put("RoutingRules", routing);
        }
        to.file(WEBSITE, PlainJson.lines(file));
        String limit = "Amazon S3 takes %d, each for all that begins with it".formatted(RULES);
        to.leftOut(WEBSITE, routing.size(), rules.moves().size(), limit);
    }

    private static Map<String, Object> redirect(Move move) {
        Map<String, Object> redirect = new LinkedHashMap<>();
        String path = move.to();
        if (move.leavesTheSite()) {
            String[] parts = move.to().split("/", 4);
            redirect.put("Protocol", parts[0].replace(":", ""));
            redirect.put("HostName", parts[2]);
            path = parts.length > 3 ? "/" + parts[3] : "/";
        }
        redirect.put("ReplaceKeyWith", key(path));
        redirect.put("HttpRedirectCode", "301");
        return redirect;
    }

    private static String key(String path) {
        return path.substring(1);
    }

    private void function() {
        List<Object> headers = new ArrayList<>();
        headers.add(List.of("", lowerCase(rules.everywhereWithCaching())));
        rules.rules().forEach(rule -> headers.add(List.of(rules.whole(rule), lowerCase(rule.headers()))));
        List<Object> gone = new ArrayList<>();
        Map<String, Object> moved = new LinkedHashMap<>();
        int left = BYTES - bytes(script(moved, gone, headers));
        for (String path : rules.gone()) {
            left -= bytes(PlainJson.line(rules.address(path))) + 1;
            if (left >= 0) {
                gone.add(rules.address(path));
            }
        }
        for (Move move : rules.moves()) {
            String from = rules.address(move.from());
            left -= bytes(PlainJson.line(Map.of(from, move.to()))) - 1;
            if (left >= 0) {
                moved.put(from, move.to());
            }
        }
        to.file(FUNCTION, script(moved, gone, headers));
        int all = rules.gone().size() + rules.moves().size();
        to.leftOut(
                FUNCTION, gone.size() + moved.size(), all, "CloudFront takes a function of %d bytes".formatted(BYTES));
    }

    private static String script(Map<String, Object> moved, List<Object> gone, List<Object> headers) {
        return "var moved = " + PlainJson.line(moved) + ";\nvar gone = " + PlainJson.line(gone) + ";\nvar rules = "
                + PlainJson.line(headers) + ";\n" + CODE;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> lower = new LinkedHashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }
}
