package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arranges all articles into a site.
 *
 * <p>What is not published is left behind here, once and for all: no later stage sees it.
 */
public final class Arranging {

    private final Sources sources;
    private final Publishing publishing;
    private final List<Article> articles;
    private final List<StandingPageSource> pages;

    private Arranging(Sources sources, List<Diagnostic> problems) {
        ReservedNames reserved = new ReservedNames(sources, problems);
        this.sources = sources;
        this.publishing = sources.publishing();
        this.articles = reserved.permittedArticles();
        this.pages = reserved.permittedPages();
    }

    /** The site, the same whatever the order of its sources. */
    public static Arranged arrange(Sources sources) {
        List<Diagnostic> problems = new ArrayList<>();
        Site site = new Arranging(sources, problems).site(problems);
        problems.addAll(Originals.missing(sources));
        return new Arranged(site, problems.stream().sorted().toList());
    }

    private Site site(List<Diagnostic> problems) {
        SiteConfig config = sources.config();
        List<Article> published = published();
        List<Article> news = new NewsWindow(publishing).news(published, config);
        return new Site(
                config,
                published,
                TopicArranging.topics(sources, published, problems),
                ProviderArranging.providers(sources, published, problems),
                AuthorArranging.authors(config.language(), published),
                SectionArranging.sections(published),
                SectionArranging.months(published, config.zone()),
                publishedPages(),
                tombstones(),
                withheldUrls(published),
                news,
                next(news));
    }

    private List<Article> published() {
        return articles.stream()
                .filter(publishing::isPublished)
                .sorted(Site.NEWEST_FIRST)
                .toList();
    }

    private List<StandingPageSource> publishedPages() {
        return pages.stream()
                .filter(page -> publishing.isPublished(page.article()))
                .sorted(Comparator.comparing(StandingPageSource::path)
                        .thenComparing(page -> page.article().path()))
                .toList();
    }

    private List<Article> tombstones() {
        return articles.stream()
                .filter(publishing::isTombstone)
                .sorted(Comparator.comparing(Article::path))
                .toList();
    }

    private Set<String> withheldUrls(List<Article> published) {
        Set<String> shown = new HashSet<>();
        published.forEach(article -> shown.add(article.path()));
        publishedPages().forEach(page -> shown.add(page.article().path()));
        Set<String> urls = new HashSet<>();
        Stream.concat(sources.articles().stream(), sources.pages().stream())
                .filter(article -> !shown.contains(article.path()))
                .forEach(article -> urls.addAll(UrlKey.all(article.elsewhere())));
        return urls;
    }

    private @Nullable Instant next(List<Article> news) {
        Stream<@Nullable Instant> changes = Stream.concat(
                        articles.stream(), pages.stream().map(StandingPageSource::article))
                .map(publishing::nextChange);
        return Stream.concat(changes, Stream.of(NewsWindow.end(news)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
