package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom arranged: everything that is published at one instant, and nothing that is not.
 *
 * @param articles newest first; equal instants by path
 * @param topics defined ones in their order, then the others by name
 * @param providers by name
 * @param authors by name
 * @param sections by number of articles, most first; equal ones by key
 * @param months newest first
 * @param pages standing pages by path
 * @param tombstones articles that were taken down and would otherwise be published, by path
 * @param withheldUrls normalised URLs of articles that are not published: no page may lead to them, but where a published
 *     article has the same
 * @param news the newsroom's own of the last two days, newest first: what Google News is told of
 * @param next the next instant at which time alone changes what is published or news, or null
 */
public record Site(
        SiteConfig config,
        List<Article> articles,
        List<Topic> topics,
        List<ProviderGroup> providers,
        List<AuthorGroup> authors,
        List<Section> sections,
        List<ArchiveMonth> months,
        List<StandingPageSource> pages,
        List<Article> tombstones,
        Set<String> withheldUrls,
        List<Article> news,
        @Nullable Instant next) {

    /** The order of every list: newest first; equal instants by path. */
    public static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::published).reversed().thenComparing(Article::path);

    public Site {
        articles = List.copyOf(articles);
        topics = List.copyOf(topics);
        providers = List.copyOf(providers);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        months = List.copyOf(months);
        pages = List.copyOf(pages);
        tombstones = List.copyOf(tombstones);
        withheldUrls = Set.copyOf(withheldUrls);
        news = List.copyOf(news);
    }

    /** The position of one of the articles. */
    public int position(Article article) {
        return Collections.binarySearch(articles, article, NEWEST_FIRST);
    }
}
