package dev.broadsheet.image;

import java.util.List;

/**
 * The sizes of an image.
 *
 * @param ending of its files' names, without the dot
 * @param width of the image itself in pixels, upright
 * @param height of the image itself in pixels, upright
 * @param sizes narrowest first
 */
record Scaled(String ending, int width, int height, List<Size> sizes) {

    Scaled {
        sizes = List.copyOf(sizes);
    }

    /** A file of an image. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Size(int width, byte[] bytes) {}
}
