package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.site.StandingPageSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a host is to do beyond showing files.
 *
 * @param base path of the site's root on its host, with a final slash, as URLs have it
 * @param plainBase the same with percent-encoding undone
 * @param moves old addresses, those of the settings first, no two from one
 * @param gone paths of what was taken down, old addresses of it included
 * @param everywhere headers of every response
 * @param byPath the settings' headers for some paths: path, which may end in {@code *}, then name, then value
 * @param lasting paths of the style sheets, scripts and fonts that never change
 */
record HostRules(
        String base,
        String plainBase,
        List<Move> moves,
        List<String> gone,
        Map<String, String> everywhere,
        Map<String, Map<String, String>> byPath,
        List<String> lasting) {

    /** Of every path. */
    private static final String ALL = "/*";

    HostRules {
        moves = List.copyOf(moves);
        gone = List.copyOf(gone);
        lasting = List.copyOf(lasting);
    }

    static HostRules of(Desk desk) {
        SiteConfig config = desk.config();
        Map<String, Map<String, String>> byPath =
                new LinkedHashMap<>(config.web().headers());
        byPath.remove(ALL);
        return new HostRules(
                config.basePath(),
                URI.create(config.url()).getPath(),
                moves(desk),
                gone(desk),
                everywhere(config),
                byPath,
                desk.input().files().assets().lasting());
    }

    private static List<Move> moves(Desk desk) {
        Map<String, Move> moves = new LinkedHashMap<>();
        desk.config().redirects().forEach((from, to) -> add(moves, from, Aliases.target(to, desk.paths())));
        for (StandingPageSource page : desk.site().pages()) {
            String to = desk.paths().href(page.path() + "/");
            page.article().aliases().forEach(alias -> add(moves, alias, to));
        }
        for (Article article : desk.site().articles()) {
            if (!article.aliases().isEmpty() && desk.teasers().hasPage(article)) {
                String to = desk.paths().href(desk.teasers().path(article));
                article.aliases().forEach(alias -> add(moves, alias, to));
            }
        }
        // an address that leads to itself would never end
        return moves.values().stream()
                .filter(move -> !move.to()
                        .equals(Move.of("", desk.paths().href(move.from())).to()))
                .toList();
    }

    private static void add(Map<String, Move> moves, String alias, String to) {
        String from = Aliases.path(alias);
        moves.putIfAbsent(from, Move.of(from, to));
    }

    private static List<String> gone(Desk desk) {
        List<String> gone = new ArrayList<>();
        for (Article article : desk.site().tombstones()) {
            gone.add(desk.teasers().path(article));
            article.aliases().forEach(alias -> gone.add(Aliases.path(alias)));
        }
        return gone.stream().distinct().toList();
    }

    /** What the settings say of every path goes before what is usual. */
    private static Map<String, String> everywhere(SiteConfig config) {
        Map<String, String> own = config.web().headers().getOrDefault(ALL, Map.of());
        Map<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(own);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (config.rawHtml() != RawHtml.TRUST) {
            headers.put("Content-Security-Policy", policy(config.embedHosts()));
        }
        headers.keySet().removeIf(named::containsKey);
        headers.putAll(own);
        return headers;
    }

    /** What the theme and the bodies of articles need, and nothing else; scripts of trusted HTML would need more. */
    private static String policy(List<String> players) {
        String frames = players.stream()
                .map(host -> "https://" + host + " https://www." + host)
                .collect(Collectors.joining(" "));
        return "default-src 'none'; img-src 'self' https: data:; media-src 'self' https:; style-src 'self';"
                + " script-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src "
                + (frames.isEmpty() ? "'none'" : frames)
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    }

    /** What a browser asks for to see a path of the site. */
    String address(String path) {
        return base + PathNames.encoded(path);
    }

    /** The same with percent-encoding undone, as servers compare it. */
    String plain(String path) {
        return plainBase + path;
    }

    /** How long what may be kept, then the settings' headers; where several set one header, the last counts. */
    List<HeaderRule> rules() {
        List<HeaderRule> rules = new ArrayList<>(HeaderRule.caching());
        byPath.forEach((path, headers) -> rules.add(HeaderRule.of(path, headers)));
        return rules;
    }

    /** Whether the settings leave it to us how long a path of the site may be kept. */
    boolean isOursToCache(String path) {
        return everywhere.keySet().stream().noneMatch(HeaderRule.CACHE::equalsIgnoreCase)
                && byPath.entrySet().stream()
                        .filter(rule -> rule.getValue().keySet().stream().anyMatch(HeaderRule.CACHE::equalsIgnoreCase))
                        .map(rule -> HeaderRule.of(rule.getKey(), rule.getValue()))
                        .noneMatch(rule -> path.matches(rule.expression()));
    }

    /** An expression for the whole path of a rule, as servers compare it. */
    String whole(HeaderRule rule) {
        return "^" + HeaderRule.quoted(plainBase) + rule.expression() + "$";
    }

    /** The headers of every response, on hosts that do not know by themselves when a page has changed. */
    Map<String, String> everywhereWithCaching() {
        Map<String, String> headers = new LinkedHashMap<>(everywhere);
        boolean given = headers.keySet().stream().anyMatch(HeaderRule.CACHE::equalsIgnoreCase);
        if (!given) {
            headers.put(HeaderRule.CACHE, HeaderRule.PAGES);
        }
        return headers;
    }
}
