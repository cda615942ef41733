package dev.broadsheet.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of an image.
 *
 * @param ending of its files' names, without the dot
 * @param width of the image itself in pixels, upright
 * @param height of the image itself in pixels, upright
 * @param sizes narrowest first
 * @param common the widest once more for what reads no WebP; null where the sizes are no WebP files themselves
 */
record Scaled(
        String ending,
        int width,
        int height,
        List<Size> sizes,
        @Nullable Common common) {

    Scaled {
        sizes = List.copyOf(sizes);
    }

    /** A file of an image. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Size(int width, byte[] bytes) {}

    /**
     * A file that everything reads.
     *
     * @param ending of its name, without the dot
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Common(String ending, byte[] bytes) {}
}
