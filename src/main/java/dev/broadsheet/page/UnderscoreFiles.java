package dev.broadsheet.page;

import dev.broadsheet.config.WebSettings.Host;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code _redirects} and {@code _headers}, as Cloudflare Pages and Netlify read them.
 *
 * <p>Headers of several rules for one path are joined by both, so no two rules of ours name one header of one path.
 *
 * @see <a href="https://developers.cloudflare.com/pages/configuration/redirects/">Redirects of Cloudflare Pages</a>
 * @see <a href="https://docs.netlify.com/manage/routing/redirects/overview/">Redirects of Netlify</a>
 */
final class UnderscoreFiles {

    private static final String REDIRECTS = "_redirects";
    private static final String HEADERS = "_headers";

    /** Rules without a wildcard that Cloudflare Pages takes. */
    private static final int CLOUDFLARE_REDIRECTS = 2_000;

    /** Characters of a rule that Cloudflare Pages reads. */
    private static final int CLOUDFLARE_REDIRECT = 1_000;

    /** Beyond so many rules Netlify asks for patterns instead, and may refuse the site. */
    private static final int NETLIFY_REDIRECTS = 10_000;

    /** Paths that Cloudflare Pages takes headers for. */
    private static final int CLOUDFLARE_PATHS = 100;

    /** Characters of a header's line that Cloudflare Pages reads. */
    private static final int CLOUDFLARE_HEADER = 2_000;

    private final HostRules rules;
    private final Hosting to;
    private final boolean netlify;

    private UnderscoreFiles(HostRules rules, Hosting to, @Nullable Host host) {
        this.rules = rules;
        this.to = to;
        this.netlify = host == Host.NETLIFY;
    }

    /** Writes the files; for no host in particular, such that both understand them. */
    static void write(HostRules rules, @Nullable Host host, Hosting to) {
        UnderscoreFiles files = new UnderscoreFiles(rules, to, host);
        files.headers();
        files.redirects();
    }

    /**
     * With an explicit code, since what a rule without one means differs between hosts. Netlify shows a file rather than
     * follow a rule unless the rule is forced, and alone can say that a page is gone.
     */
    private void redirects() {
        List<String> lines = new ArrayList<>();
        int moves = rules.moves().size();
        if (netlify) {
            for (String path : rules.gone()) {
                String gone = rules.address(path);
                lines.add(gone + " " + gone + " 410!");
            }
            moves += lines.size();
        }
        for (Move move : rules.moves()) {
            String line = rules.address(move.from()) + " " + move.to() + (netlify ? " 301!" : " 301");
            if (netlify || line.length() <= CLOUDFLARE_REDIRECT) {
                lines.add(line);
            }
        }
        int most = netlify ? NETLIFY_REDIRECTS : CLOUDFLARE_REDIRECTS;
        List<String> taken = lines.subList(0, Math.min(most, lines.size()));
        to.file(REDIRECTS, taken.isEmpty() ? "" : String.join("\n", taken) + "\n");
        String limit = netlify
                ? "Netlify takes %d".formatted(NETLIFY_REDIRECTS)
                : "Cloudflare Pages takes %d of up to %d characters".formatted(most, CLOUDFLARE_REDIRECT);
        to.leftOut(REDIRECTS, taken.size(), moves, limit);
    }

    private void headers() {
        Map<String, Map<String, String>> byPath = new LinkedHashMap<>();
        byPath.put("/*", rules.everywhere());
        for (String feed : List.of(Paths.FEED, Paths.JSON_FEED)) {
            if (rules.isOursToCache(feed)) {
                String all = "/*" + feed.substring(feed.lastIndexOf('.'));
                byPath.put(all, Map.of(HeaderRule.CACHE, HeaderRule.BRIEF));
            }
        }
        byPath.putAll(rules.byPath());
        for (String path : rules.lasting()) {
            if (byPath.size() < CLOUDFLARE_PATHS && rules.isOursToCache(path)) {
                byPath.putIfAbsent("/" + path, Map.of(HeaderRule.CACHE, HeaderRule.LASTING));
            }
        }
        StringBuilder text = new StringBuilder();
        byPath.forEach((path, headers) -> rule(path, headers, text));
        to.file(HEADERS, text.toString());
        if (!netlify && byPath.size() > CLOUDFLARE_PATHS) {
            String message =
                    "headers for %d paths: Cloudflare Pages takes %d".formatted(byPath.size(), CLOUDFLARE_PATHS);
            to.warn(HEADERS, message, "say more with fewer paths that end in *");
        }
    }

    private void rule(String path, Map<String, String> headers, StringBuilder text) {
        text.append(rules.base()).append(path.substring(1)).append('\n');
        headers.forEach((name, value) -> {
            String line = "  " + name + ": " + value;
            text.append(line).append('\n');
            if (!netlify && line.length() > CLOUDFLARE_HEADER) {
                String message = "%s of %s has %d characters: Cloudflare Pages reads %d"
                        .formatted(name, path, line.length(), CLOUDFLARE_HEADER);
                to.warn(HEADERS, message, "name fewer hosts in it");
            }
        });
    }
}
