package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.ArchiveMonth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the sitemaps: one for each month of publication, one for all other pages, and their index. */
final class Sitemaps {

    /** Below the protocol's 50,000 addresses in a file. */
    private static final int LIMIT = 45_000;

    private final Desk desk;

    Sitemaps(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param others the pages that are no articles
     */
    List<Planned> plan(List<Planned> others) {
        List<Planned> maps = new ArrayList<>();
        List<SitemapPage.Entry> index = new ArrayList<>();
        for (ArchiveMonth month : desk.site().months()) {
            List<Article> articles = month.articles().stream()
                    .filter(article -> desk.teasers().hasPage(article) && ArticlePages.isIndexed(article, desk))
                    .toList();
            for (int from = 0; from < articles.size(); from += LIMIT) {
                List<Article> part = articles.subList(from, Math.min(articles.size(), from + LIMIT));
                String file = Paths.monthSitemap(month.month(), from / LIMIT + 1);
                maps.add(new Planned(file, null, () -> Made.of(map(file, part))));
                index.add(entry(file, newest(part)));
            }
        }
        List<String> pages = others.stream()
                .map(Planned::path)
                .filter(path -> path.isEmpty() || path.endsWith("/"))
                .toList();
        for (int from = 0; from < pages.size(); from += LIMIT) {
            List<String> part = pages.subList(from, Math.min(pages.size(), from + LIMIT));
            String file = Paths.pagesSitemap(from / LIMIT + 1);
            maps.add(new Planned(file, null, () -> Made.of(pages(file, part))));
            index.add(entry(file, null));
        }
        maps.add(new Planned(Paths.SITEMAP, null, () -> Made.of(new SitemapIndexPage(Paths.SITEMAP, index))));
        return maps;
    }

    private SitemapPage map(String file, List<Article> articles) {
        return new SitemapPage(
                file,
                articles.stream()
                        .map(article -> entry(desk.teasers().path(article), article.changed()))
                        .toList());
    }

    /** Lists change without a date that is worth trusting, so none is given. */
    private SitemapPage pages(String file, List<String> paths) {
        return new SitemapPage(
                file, paths.stream().map(path -> entry(path, null)).toList());
    }

    private SitemapPage.Entry entry(String path, @Nullable Instant modified) {
        return new SitemapPage.Entry(desk.paths().absolute(path), modified == null ? null : Moments.iso(modified));
    }

    private static Instant newest(List<Article> articles) {
        return articles.stream()
                .map(Article::changed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
