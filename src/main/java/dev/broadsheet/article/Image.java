package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * An image that an article names in its front matter.
 *
 * @param url absolute (http or https), an asset ({@code /assets/...}), or the path of a file beside the article
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 * @param alt what it shows, for those who do not see it; null where it adds nothing to the text beside it
 * @param title the caption
 * @param attribution whose image it is
 * @param cached whether the provider's copy was cached for us ({@code isCached})
 */
public record Image(
        String url,
        int width,
        int height,
        @Nullable String alt,
        @Nullable String title,
        @Nullable String attribution,
        boolean cached) {

    /** An image of which nothing but its address is known. */
    public static Image of(String url) {
        return new Image(url, 0, 0, null, null, null, false);
    }
}
