package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.site.ProviderDefinition;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.TopicDefinition;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Everything that the pages of a site are made of.
 *
 * @param neighbours of the article at a position of {@code Site.articles}, best first
 * @param stories positions of all articles of the story of the article at a position, best first; empty where it stands
 *     alone
 * @param files that pages refer to, and that are published as they are
 * @param sources files of articles and pages, for messages
 * @param topics definitions of topics, likewise
 * @param providers definitions of providers, likewise
 * @param settings the settings' file, likewise; it need not be there
 * @param bodies an article's Markdown, read again so that bodies are never all in memory; throws
 *     {@link java.io.UncheckedIOException} where it cannot be read any more
 * @param prints fingerprints of the bytes of files that are published as they are
 * @param asked what bodies asked when they were rendered last, and what they ask now
 * @param earlier what the last build left
 * @param beside may do, beside the caller, what is going to be asked for, or drop it
 * @param preview whether what is not published yet is shown
 */
public record PlanInput(
        Site site,
        IntFunction<List<Neighbour>> neighbours,
        IntFunction<List<Integer>> stories,
        Labels labels,
        StaticFiles files,
        Function<Article, SourceFile> sources,
        List<TopicDefinition> topics,
        List<ProviderDefinition> providers,
        SourceFile settings,
        Function<Article, String> bodies,
        Function<SourceFile, Fingerprint> prints,
        Asked asked,
        Earlier earlier,
        Executor beside,
        boolean preview) {}
