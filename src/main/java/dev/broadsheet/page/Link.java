package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A named link.
 *
 * @param href a path of the site, its prefix included, or an absolute URL
 * @param rel for a link that leaves the site; null for one that stays
 * @param language of the name, where it differs from the page's; else null
 */
public record Link(
        String name,
        String href,
        @Nullable String rel,
        @Nullable String language) {

    /** A link whose name is in the page's language. */
    public Link(String name, String href, @Nullable String rel) {
        this(name, href, rel, null);
    }

    /** A link that stays on the site. */
    public static Link of(String name, String href) {
        return new Link(name, href, null);
    }
}
