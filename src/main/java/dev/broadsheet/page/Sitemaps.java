package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.ArchiveMonth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans the sitemaps: one for each month of publication, one for all other pages, one for Google News, and their index.
 *
 * <p>A month of very many articles is cut into parts counted from its oldest, so that a new article changes the last part
 * alone.
 */
final class Sitemaps {

    /** Below the protocol's 50,000 addresses and 50 MB in a file, however long the addresses are. */
    private static final int LIMIT = 10_000;

    /** As many as Google News takes of one file. */
    private static final int NEWS_LIMIT = 1_000;

    private final Desk desk;
    private final List<Planned> maps = new ArrayList<>();
    private final List<SitemapPage.Entry> index = new ArrayList<>();

    Sitemaps(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param others the pages that are no articles
     */
    List<Planned> plan(List<Planned> others) {
        List<ArchiveMonth> months = desk.site().months();
        for (ArchiveMonth month : months) {
            addMonth(month, month.equals(months.get(0)));
        }
        addPages(others);
        addNews();
        List<SitemapPage.Entry> all = List.copyOf(index);
        maps.add(new Planned(Paths.SITEMAP, null, () -> Made.of(new SitemapIndexPage(Paths.SITEMAP, all))));
        return maps;
    }

    /** The newest month is always worth reading: its date in the index would change the index with every article. */
    private void addMonth(ArchiveMonth month, boolean newest) {
        List<Article> articles = month.articles().stream()
                .filter(article -> desk.teasers().hasPage(article) && ArticlePages.isIndexed(article, desk))
                .toList();
        int parts = (articles.size() + LIMIT - 1) / LIMIT;
        for (int number = 1; number <= parts; number++) {
            int end = articles.size() - (number - 1) * LIMIT;
            List<Article> part = articles.subList(Math.max(0, end - LIMIT), end);
            String file = Paths.monthSitemap(month.month(), number);
            add(file, newest ? null : changed(part), () -> articles(file, part));
        }
    }

    /** Numbered pages of lists are ways to articles and not worth finding themselves. */
    private void addPages(List<Planned> others) {
        List<String> pages = others.stream()
                .map(Planned::path)
                .filter(path -> (path.isEmpty() || path.endsWith("/")) && !Paths.isNumbered(path))
                .toList();
        for (int from = 0; from < pages.size(); from += LIMIT) {
            List<String> part = pages.subList(from, Math.min(pages.size(), from + LIMIT));
            String file = Paths.pagesSitemap(from / LIMIT + 1);
            add(file, null, () -> pages(file, part));
        }
    }

    /** The first file is there even without news: its address is known to those who read it. */
    private void addNews() {
        List<Article> news = desk.site().news();
        for (int from = 0; from == 0 || from < news.size(); from += NEWS_LIMIT) {
            List<Article> part = news.subList(from, Math.min(news.size(), from + NEWS_LIMIT));
            String file = Paths.newsSitemap(from / NEWS_LIMIT + 1);
            add(file, null, () -> news(file, part));
        }
    }

    private void add(String file, @Nullable Instant modified, Supplier<Page> page) {
        maps.add(new Planned(file, null, () -> Made.of(page.get())));
        index.add(new SitemapPage.Entry(
                desk.paths().absolute(file), modified == null ? null : Moments.iso(modified), null));
    }

    private SitemapPage articles(String file, List<Article> articles) {
        return new SitemapPage(
                file,
                articles.stream()
                        .map(article ->
                                new SitemapPage.Entry(url(article), Moments.iso(article.changed()), image(article)))
                        .toList());
    }

    private @Nullable String image(Article article) {
        return desk.teasers()
                .picture(article)
                .filter(picture -> !picture.outside())
                .map(picture -> desk.paths().absoluteHref(picture.src()))
                .orElse(null);
    }

    /** Lists change without a date that is worth trusting, so none is given. */
    private SitemapPage pages(String file, List<String> paths) {
        return new SitemapPage(
                file,
                paths.stream()
                        .map(path -> new SitemapPage.Entry(desk.paths().absolute(path), null, null))
                        .toList());
    }

    private NewsSitemapPage news(String file, List<Article> articles) {
        return new NewsSitemapPage(
                file,
                XmlText.of(Publication.name(desk.config().publication())),
                articles.stream()
                        .map(article -> new NewsSitemapPage.Entry(
                                url(article),
                                Publication.language(desk.index().languageOf(article)),
                                Moments.iso(article.published()),
                                XmlText.of(article.title())))
                        .toList());
    }

    private String url(Article article) {
        return desk.paths().absolute(desk.teasers().path(article));
    }

    private static Instant changed(List<Article> articles) {
        return articles.stream()
                .map(Article::changed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
