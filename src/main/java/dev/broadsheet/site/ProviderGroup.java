package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider with its articles.
 *
 * @param key the domain, else the normalised name
 * @param slug its part of the address
 * @param description empty where there is none
 * @param language of its articles that name none, a BCP 47 tag, or null
 * @param articles newest first
 */
public record ProviderGroup(
        String key,
        String name,
        @Nullable String domain,
        String slug,
        String description,
        List<Image> images,
        @Nullable String language,
        List<Article> articles) {
    public ProviderGroup {
        images = List.copyOf(images);
        articles = List.copyOf(articles);
    }
}
