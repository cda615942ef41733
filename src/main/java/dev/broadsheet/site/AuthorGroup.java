package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author with the articles that name them.
 *
 * @param key the normalised name
 * @param url of the author's own page elsewhere, or null
 * @param articles newest first
 */
public record AuthorGroup(
        String key, String name, String slug, @Nullable String url, List<Article> articles) {
    public AuthorGroup {
        articles = List.copyOf(articles);
    }
}
