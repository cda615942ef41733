package dev.broadsheet.page;

import java.util.List;

/**
 * Which parts the readers' index has: what a search loads first.
 *
 * @param articles in the index, counted from the oldest
 * @param share articles that share one file of {@link SearchArticlesPage}
 */
public record SearchIndexPage(String file, int articles, int share, List<Part> parts) implements DataPage {
    public SearchIndexPage {
        parts = List.copyOf(parts);
    }

    /**
     * The index of a range of articles.
     *
     * @param version changes with everything that the part is made of
     */
    public record Part(int start, int size, String version) {}
}
