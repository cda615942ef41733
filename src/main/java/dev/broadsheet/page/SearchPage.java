package dev.broadsheet.page;

import java.util.List;

/**
 * Where readers search the articles.
 *
 * @param index address of the folder that the index is in, the site's prefix included
 * @param topics that the search can be narrowed to, those with most articles first
 * @param providers likewise
 */
public record SearchPage(String file, Head head, String index, List<Choice> topics, List<Choice> providers)
        implements HtmlPage {
    public SearchPage {
        topics = List.copyOf(topics);
        providers = List.copyOf(providers);
    }

    /**
     * What a search can be narrowed to.
     *
     * @param slug by which the index knows it
     */
    public record Choice(String name, String slug) {}
}
