package dev.broadsheet.page;

import dev.broadsheet.article.Elsewhere;
import dev.broadsheet.article.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the articles of the site or of a topic, for programs.
 *
 * @param title the topic's name, or the site's
 * @param path address of the listing's newest page, the site's prefix included
 * @param page its number, counted from the oldest
 * @param articles newest first
 * @param older number of the next older page; null on the oldest
 */
public record JsonListingPage(
        String file,
        String title,
        String path,
        int page,
        List<Entry> articles,
        @Nullable Integer older) implements DataPage {
    public JsonListingPage {
        articles = List.copyOf(articles);
    }

    /**
     * An article in a listing.
     *
     * @param path of its file in the content folder
     * @param heat NaN where it is not rated
     * @param quality NaN where it is not rated
     * @param url absolute URL of our page; null where there is none
     * @param excerpt empty where there is none
     * @param published in UTC with seconds
     * @param updated likewise; null where it was not updated
     * @param provider null for the site itself
     * @param images with absolute addresses
     * @param locale null for the site's language
     */
    public record Entry(
            String path,
            String title,
            String type,
            double heat,
            double quality,
            @Nullable String url,
            Elsewhere elsewhere,
            String excerpt,
            String published,
            @Nullable String updated,
            @Nullable Source provider,
            List<Image> images,
            @Nullable String locale,
            List<String> categories,
            List<String> topics) {
        public Entry {
            images = List.copyOf(images);
            categories = List.copyOf(categories);
            topics = List.copyOf(topics);
        }
    }

    /** Who published an article first; the domain null where it is not known. */
    public record Source(String name, @Nullable String domain) {}
}
