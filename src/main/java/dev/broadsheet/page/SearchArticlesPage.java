package dev.broadsheet.page;

import java.util.List;

/**
 * How some articles are shown where a search has found them.
 *
 * @param articles oldest first
 */
public record SearchArticlesPage(String file, List<Teaser> articles) implements DataPage {
    public SearchArticlesPage {
        articles = List.copyOf(articles);
    }
}
