package dev.broadsheet.page;

import dev.broadsheet.article.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RSS 2.0 feed.
 *
 * @param link absolute URL of the page that it belongs to
 * @param self absolute URL of the feed
 * @param language BCP 47 tag
 * @param updated RFC 822 date of its newest change; null where it has no items
 */
public record FeedPage(
        String file,
        String title,
        String description,
        String link,
        String self,
        String language,
        @Nullable String updated,
        List<Item> items)
        implements Page {
    public FeedPage {
        items = List.copyOf(items);
    }

    /**
     * An article in a feed.
     *
     * @param id does not change when the article's address does
     * @param link absolute URL
     * @param published RFC 822 date
     * @param description plain text
     * @param content the whole body with absolute addresses, where feeds carry it; else empty
     * @param creator who wrote or published it, or null
     */
    public record Item(
            String title,
            String link,
            String id,
            String published,
            String description,
            Html content,
            @Nullable String creator,
            List<String> categories) {
        public Item {
            categories = List.copyOf(categories);
        }
    }
}
