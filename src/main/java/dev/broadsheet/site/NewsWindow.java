package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are news to Google: the newsroom's own of the last two days
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
record NewsWindow(Publishing publishing) {

    private static final Duration LENGTH = Duration.ofDays(2);

    /** The articles that are in the window, in the order in which they were given; none in a preview. */
    List<Article> news(List<Article> published, SiteConfig config) {
        return publishing.preview()
                ? List.of()
                : published.stream()
                        .filter(article -> isOwn(article, config) && isRecent(article))
                        .toList();
    }

    /** When the first of these articles leaves the window; null where there are none. */
    static @Nullable Instant end(List<Article> news) {
        return news.stream()
                .map(article -> article.published().plus(LENGTH))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private boolean isRecent(Article article) {
        return !article.published().isAfter(publishing.now())
                && article.published().plus(LENGTH).isAfter(publishing.now());
    }

    private static boolean isOwn(Article article, SiteConfig config) {
        return !article.visibility().noindex()
                && (article.provider() == null || config.aggregate() == SiteConfig.Aggregate.OWN);
    }
}
