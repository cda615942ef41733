package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * An article as lists, fronts and sidebars show it.
 *
 * @param href of our page, or of the original elsewhere
 * @param rel for a link that leaves the site; null for one that stays
 * @param excerpt plain text; empty where there is none
 * @param published null where it is not known (entries of other sites)
 * @param provider who published it; null for the site itself
 * @param topic the first of its topics, or null
 * @param language of the headline, where it differs from the page's; else null
 * @param direction {@code ltr} or {@code rtl}, where it differs from the page's; else null
 * @param reports the way to the other reports of its story, where a list shows it for them too; else null
 */
public record Teaser(
        String headline,
        String href,
        @Nullable String rel,
        String excerpt,
        @Nullable Moment published,
        @Nullable Link provider,
        @Nullable Link topic,
        @Nullable Picture picture,
        String type,
        @Nullable String language,
        @Nullable String direction,
        @Nullable Counted reports) {

    /** The same for other reports of its story too. */
    Teaser leading(Counted reports) {
        return new Teaser(
                headline, href, rel, excerpt, published, provider, topic, picture, type, language, direction, reports);
    }
}
