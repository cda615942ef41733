package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * An image that an article names in its front matter.
 *
 * @param url absolute (http or https), an asset ({@code /assets/...}), or the path of a file beside the article
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 * @param cached whether the provider's copy was cached for us ({@code isCached})
 */
public record Image(
        String url,
        int width,
        int height,
        @Nullable String title,
        @Nullable String attribution,
        boolean cached) {}
