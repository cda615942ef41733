package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import java.util.List;

/**
 * A section with its articles.
 *
 * @param key the normalised category
 * @param name as most articles spell it, its first letter a capital
 * @param articles newest first
 */
public record Section(String key, String name, String slug, List<Article> articles) {
    public Section {
        articles = List.copyOf(articles);
    }
}
