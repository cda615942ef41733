package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote and published an article, and when; and what it says of changes since.
 *
 * @param authors with the addresses of their pages
 * @param provider who published it, with the address of its page; null for the site itself
 * @param logo of the provider, or null
 * @param updated its last significant change; null where there was none since publication
 */
public record Byline(
        List<Link> authors,
        @Nullable Link provider,
        @Nullable Picture logo,
        Moment published,
        @Nullable Moment updated,
        Remarks remarks) {
    public Byline {
        authors = List.copyOf(authors);
    }
}
