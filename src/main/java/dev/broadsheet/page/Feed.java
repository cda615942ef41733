package dev.broadsheet.page;

import dev.broadsheet.article.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles as feed readers get them, whatever the format; every text is one that XML 1.0 can hold.
 *
 * @param home absolute URL of the page that it belongs to
 * @param language BCP 47 tag
 * @param publisher who publishes the site
 * @param updated its newest change; null where it has no items
 * @param hub absolute URL of the WebSub hub, or null
 * @param items newest first
 */
public record Feed(
        String title,
        String description,
        String home,
        String language,
        String publisher,
        @Nullable FeedTime updated,
        @Nullable String hub,
        List<Item> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * An article in a feed.
     *
     * @param id does not change when the article's address does
     * @param link absolute URL of our page, or of the original where we have none
     * @param original absolute URL of the original where that is elsewhere and {@code link} is ours, or null
     * @param changed the last significant change; null where there was none since publication
     * @param summary plain text; the headline where the article says nothing more
     * @param content the whole body with absolute addresses, where feeds carry it; else empty
     * @param authors who wrote it; else who published it
     * @param language of its text where it differs from the feed's; else null
     * @param image the lead image, or null
     */
    public record Item(
            String title,
            String id,
            String link,
            @Nullable String original,
            FeedTime published,
            @Nullable FeedTime changed,
            String summary,
            Html content,
            List<String> authors,
            List<String> categories,
            @Nullable String language,
            @Nullable Image image) {
        public Item {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }

    /**
     * An image of an article in a feed.
     *
     * @param url absolute
     * @param type media type; null where the address does not tell
     * @param width in pixels; 0 where it is not known
     * @param height in pixels; 0 where it is not known
     * @param credit whose image it is, or null
     */
    public record Image(
            String url,
            @Nullable String type,
            int width,
            int height,
            @Nullable String credit) {}
}
