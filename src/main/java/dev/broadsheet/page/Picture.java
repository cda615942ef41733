package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * An image with everything that its element needs.
 *
 * @param src a path of the site, its prefix included, or an absolute URL
 * @param width in pixels; 0 where it is not known (the theme then gives it a box of fixed shape)
 * @param height in pixels; 0 where it is not known
 * @param alt text alternative; empty where the image adds nothing to the text beside it
 * @param caption null where there is none
 * @param credit whose image it is; null where it is not known
 * @param outside whether it is fetched from another host
 */
public record Picture(
        String src,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        boolean outside) {}
