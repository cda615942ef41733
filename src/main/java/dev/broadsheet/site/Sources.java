package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import java.util.List;

/**
 * Everything that a site is arranged from, in any order.
 *
 * @param folder the content folder's name as messages show it; empty where it is the working folder
 * @param articles all of them, published or not
 * @param pages standing pages, whose paths begin with {@code pages/}
 */
public record Sources(
        SiteConfig config,
        Publishing publishing,
        String folder,
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

    /** The name of an article's file as messages show it. */
    String fileOf(Article article) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + article.path() : folder + "/" + article.path();
    }
}
