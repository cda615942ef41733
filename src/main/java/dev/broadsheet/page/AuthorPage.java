package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A page of an author's articles.
 *
 * @param home the author's own page elsewhere, or null
 */
public record AuthorPage(
        String file, Head head, String name, @Nullable Link home, Listing listing) implements HtmlPage {}
