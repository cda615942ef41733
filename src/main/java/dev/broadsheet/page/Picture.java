package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image with everything that its element needs.
 *
 * @param src a path of the site, its prefix included, or an absolute URL: the widest file, in an encoding that
 *     everything reads
 * @param width in pixels; 0 where it is not known (the theme then gives it a box of fixed shape)
 * @param height in pixels; 0 where it is not known
 * @param alt text alternative; empty where the image adds nothing to the text beside it
 * @param caption null where there is none
 * @param credit whose image it is; null where it is not known
 * @param outside whether it is fetched from another host
 * @param sizes the files of different widths that a browser may choose from, narrowest first; empty where there is one
 */
public record Picture(
        String src,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        boolean outside,
        List<Size> sizes) {
    public Picture {
        sizes = List.copyOf(sizes);
    }

    /**
     * A file of an image.
     *
     * @param src a path of the site, its prefix included
     * @param width in pixels
     */
    public record Size(String src, int width) {}

    /** Whether it may be shown so wide; one of unknown width is given the benefit of the doubt. */
    boolean isAsWideAs(int pixels) {
        return width == 0 || width >= pixels;
    }
}
