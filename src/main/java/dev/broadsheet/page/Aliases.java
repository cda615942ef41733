package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SitePath;
import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.site.StandingPageSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what stands at old addresses: a page that leads to the new one on every host. */
final class Aliases {

    private final Desk desk;

    Aliases(Desk desk) {
        this.desk = desk;
    }

    Planned plan(String alias, Article article) {
        return plan(alias, article.path(), desk.paths().href(desk.teasers().path(article)));
    }

    Planned plan(String alias, StandingPageSource page) {
        return plan(alias, page.article().path(), desk.paths().href(page.path() + "/"));
    }

    /**
     * @param target a path of the site or an absolute URL
     */
    Planned plan(String alias, String target) {
        return plan(alias, null, target(target, desk.paths()));
    }

    /** What a link to the target of a redirect says. */
    static String target(String target, Paths paths) {
        return SiteUrl.isAbsolute(target) ? target : paths.href(target.replaceFirst("^/", ""));
    }

    private Planned plan(String alias, @Nullable String source, String target) {
        String path = path(alias);
        return new Planned(path, source, () -> {
            Head head =
                    desk.heads().of(Heads.Claim.of(desk.label("moved"), path).withRobots(Heads.NOINDEX));
            return Made.of(
                    new AliasPage(Paths.file(path), head, target, desk.paths().absoluteHref(target)));
        });
    }

    /**
     * The paths of an article's old addresses, each once in whatever capitals: one that is the new one needs no way to it.
     *
     * @param own the new one
     */
    static List<String> paths(Article article, String own) {
        Set<String> known = new HashSet<>(Set.of(own.toLowerCase(Locale.ROOT)));
        return article.aliases().stream()
                .map(Aliases::path)
                .filter(path -> known.add(path.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether an old address, as somebody writes it, has a path. */
    static boolean isFor(String written, String path) {
        return SitePath.address(written).map(Aliases::path).filter(path::equals).isPresent();
    }

    /** The path of an old address: a page's ends in a slash, whether its file is named or not, a file's in its ending. */
    static String path(String alias) {
        String path = alias.replaceFirst("^/+", "").replaceFirst("/index\\.html$", "/");
        boolean isFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return isFile || path.endsWith("/") ? path : path + "/";
    }
}
