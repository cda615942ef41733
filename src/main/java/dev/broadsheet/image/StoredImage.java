package dev.broadsheet.image;

import java.util.List;

/**
 * An image in the sizes that were made of it.
 *
 * @param key 32 hexadecimal digits that stand for the bytes of all its files
 * @param ending of its files' names, without the dot
 * @param width of the image that they were made of, in pixels
 * @param height of that image in pixels
 * @param widths of the files in pixels, narrowest first; empty where the image serves as it is
 */
public record StoredImage(String key, String ending, int width, int height, List<Integer> widths) {

    private static final int SHELF = 2;

    public StoredImage {
        widths = List.copyOf(widths);
    }

    /** The name of one of its files, in the folder of sizes and in the site's, with {@code /}. */
    public String name(int fileWidth) {
        return key.substring(0, SHELF) + "/" + key + "-" + fileWidth + "." + ending;
    }

    /** The names of all its files. */
    List<String> names() {
        return widths.stream().map(this::name).toList();
    }
}
