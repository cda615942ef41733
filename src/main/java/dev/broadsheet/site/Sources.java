package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that a site is arranged from, in any order.
 *
 * @param files of articles and pages, for messages
 * @param articles all of them, published or not
 * @param pages standing pages, whose paths begin with {@code pages/}
 */
public record Sources(
        SiteConfig config,
        Publishing publishing,
        Function<Article, SourceFile> files,
        List<Article> articles,
        List<Article> pages,
        List<TopicDefinition> topics,
        List<ProviderDefinition> providers) {
    public Sources {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        topics = List.copyOf(topics);
        providers = List.copyOf(providers);
    }
}
