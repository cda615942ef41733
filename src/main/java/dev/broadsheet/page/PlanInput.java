package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.related.Neighbours;
import dev.broadsheet.site.Site;
import java.util.function.Function;

/**
 * Everything that the pages of a site are made of.
 *
 * @param files that pages refer to, and that are published as they are
 * @param names of articles' files as messages show them
 * @param bodies an article's Markdown, read again so that bodies are never all in memory; throws
 *     {@link java.io.UncheckedIOException} where it cannot be read any more
 * @param preview whether what is not published yet is shown
 */
public record PlanInput(
        Site site,
        Neighbours neighbours,
        Labels labels,
        StaticFiles files,
        Function<Article, String> names,
        Function<Article, String> bodies,
        boolean preview) {}
