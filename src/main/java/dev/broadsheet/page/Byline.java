package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote and published an article, and when.
 *
 * @param authors with the addresses of their pages
 * @param provider who published it, with the address of its page; null for the site itself
 * @param logo of the provider, or null
 */
public record Byline(
        List<Link> authors,
        @Nullable Link provider,
        @Nullable Picture logo,
        Moment published,
        @Nullable Moment updated) {
    public Byline {
        authors = List.copyOf(authors);
    }
}
