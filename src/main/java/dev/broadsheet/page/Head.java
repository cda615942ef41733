package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every HTML page says of itself.
 *
 * @param title unique on the site, without the site's name
 * @param documentTitle what the browser shows: the title with the site's name
 * @param description plain text; empty where there is none
 * @param path of the page within the host, its prefix included, such as {@code /news/}
 * @param canonical absolute URL; null for pages that have none (not found)
 * @param robots content of the robots tag, such as {@code noindex,follow}
 * @param language BCP 47 tag of the page
 * @param direction {@code ltr} or {@code rtl}
 * @param locale as OpenGraph names the language, such as {@code en_GB}; null where it names no country
 * @param image that is shown of the page elsewhere, with an absolute URL and never a drawing (SVG), or null
 * @param ownImage whether that is the page's own, and not the publisher's logo
 * @param feeds the most specific first
 * @param versions of the page in several languages, itself among them; empty where there is one
 * @param section href of the menu's entry that the page belongs to, or null
 * @param data the page in the words of schema.org; empty where there is nothing to say
 */
public record Head(
        String title,
        String documentTitle,
        String description,
        String path,
        @Nullable String canonical,
        String robots,
        String language,
        String direction,
        @Nullable String locale,
        @Nullable Picture image,
        boolean ownImage,
        List<FeedLink> feeds,
        List<Version> versions,
        @Nullable String section,
        Json data) {
    public Head {
        feeds = List.copyOf(feeds);
        versions = List.copyOf(versions);
    }
}
