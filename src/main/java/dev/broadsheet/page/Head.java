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
 * @param image of the page's subject with an absolute URL, or null
 * @param feeds the most specific first
 * @param section href of the menu's entry that the page belongs to, or null
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
        @Nullable Picture image,
        List<FeedLink> feeds,
        @Nullable String section) {
    public Head {
        feeds = List.copyOf(feeds);
    }
}
