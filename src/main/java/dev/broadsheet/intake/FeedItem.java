package dev.broadsheet.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, whichever the format.
 *
 * @param title plain text; empty where there is none
 * @param url where it is read, or null
 * @param origin where it first appeared, or null where that is not said
 * @param id that the feed knows it by, or null
 * @param summary plain text; empty where there is none
 * @param html the text; empty where there is none
 * @param source who published it first, where the feed itself only passes it on; or null
 * @param base what relative addresses of the text start from, or null where that is where it is read
 * @param language as the feed writes it, or null
 */
record FeedItem(
        String title,
        @Nullable String url,
        @Nullable String origin,
        @Nullable String id,
        @Nullable Instant published,
        @Nullable Instant updated,
        String summary,
        String html,
        List<Person> authors,
        List<String> categories,
        List<Picture> pictures,
        @Nullable Channel source,
        @Nullable String base,
        @Nullable String language) {

    FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        pictures = List.copyOf(pictures);
    }

    /** Who wrote it. */
    record Person(String name, @Nullable String url) {}

    /**
     * What it shows.
     *
     * @param width in pixels; 0 where it is not said
     * @param height in pixels; 0 where it is not said
     */
    record Picture(
            String url,
            int width,
            int height,
            @Nullable String alt,
            @Nullable String title,
            @Nullable String credit) {

        /** An image of which nothing but its address is known. */
        static Picture of(String url) {
            return new Picture(url, 0, 0, null, null, null);
        }

        /** The same at another address. */
        Picture at(String otherUrl) {
            return new Picture(otherUrl, width, height, alt, title, credit);
        }
    }

    /** Who publishes a feed: its name and address. */
    record Channel(String name, @Nullable String url) {}

    /** A feed as a whole. */
    record Feed(Channel channel, List<FeedItem> items) {
        Feed {
            items = List.copyOf(items);
        }
    }
}
