package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.config.WebSettings.Host;
import dev.broadsheet.site.StandingPageSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the files that hosts read: redirects and headers as Cloudflare Pages and Netlify have them, and the mark that keeps
 * GitHub Pages from leaving files out.
 *
 * <p>An old address also has a page that leads on, for hosts without redirects and for those that come after the last rule
 * that a host takes.
 */
final class HostFiles {

    /** As many as Cloudflare Pages takes that have no wildcard. */
    private static final int RULES = 2_000;

    private final Desk desk;

    HostFiles(Desk desk) {
        this.desk = desk;
    }

    List<Attachment> all() {
        List<Attachment> files = new ArrayList<>();
        Host host = desk.config().web().host();
        if (host == null || host == Host.GITHUB_PAGES) {
            files.add(file(".nojekyll", ""));
        }
        if (host != Host.GITHUB_PAGES) {
            files.add(file("_headers", headers()));
            files.add(file("_redirects", redirects(host == Host.NETLIFY ? "301!" : "301")));
        }
        return files;
    }

    private static Attachment file(String path, String text) {
        return new Attachment.Made(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With an explicit code, since what a rule without one means differs between hosts. */
    private String redirects(String code) {
        Map<String, String> targets = new LinkedHashMap<>();
        desk.config()
                .redirects()
                .forEach((from, to) -> targets.putIfAbsent(
                        from, Media.isAbsolute(to) ? to : desk.paths().href(to.replaceFirst("^/", ""))));
        for (StandingPageSource page : desk.site().pages()) {
            add(targets, page.article(), page.path() + "/");
        }
        for (Article article : desk.site().articles()) {
            if (desk.teasers().hasPage(article)) {
                add(targets, article, desk.teasers().path(article));
            }
        }
        return targets.entrySet().stream()
                .limit(RULES)
                .map(rule -> from(rule.getKey()) + " " + rule.getValue() + " " + code + "\n")
                .collect(Collectors.joining());
    }

    private void add(Map<String, String> targets, Article article, String path) {
        article.aliases()
                .forEach(alias -> targets.putIfAbsent(alias, desk.paths().href(path)));
    }

    private String from(String alias) {
        return desk.paths().href(PathNames.encoded(Aliases.path(alias)));
    }

    private String headers() {
        SiteConfig config = desk.config();
        StringBuilder text = new StringBuilder();
        Map<String, String> everywhere = new LinkedHashMap<>();
        everywhere.put("X-Content-Type-Options", "nosniff");
        everywhere.put("Referrer-Policy", "strict-origin-when-cross-origin");
        everywhere.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (config.rawHtml() != RawHtml.TRUST) {
            everywhere.put("Content-Security-Policy", policy(config.embedHosts()));
        }
        rule("/*", everywhere, text);
        rule("/*.xml", Map.of("Cache-Control", "public, max-age=300"), text);
        rule("/*.json", Map.of("Cache-Control", "public, max-age=300"), text);
        config.web().headers().forEach((path, headers) -> rule(path, headers, text));
        return text.toString();
    }

    private void rule(String path, Map<String, String> headers, StringBuilder text) {
        text.append(desk.paths().href(path.substring(1))).append('\n');
        headers.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
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
}
