package dev.broadsheet.image;

import java.util.ArrayList;
import java.util.List;

/**
 * An image in the sizes that were made of it.
 *
 * @param key 32 hexadecimal digits that stand for the bytes of all its files
 * @param ending of the names of its sizes, without the dot
 * @param common the ending of the file that everything reads; that of the sizes where those are it
 * @param width of the image that they were made of, in pixels
 * @param height of that image in pixels
 * @param widths of the files in pixels, narrowest first; empty where the image serves as it is
 */
public record StoredImage(String key, String ending, String common, int width, int height, List<Integer> widths) {

    private static final int SHELF = 2;

    public StoredImage {
        widths = List.copyOf(widths);
    }

    /** The name of one of its sizes, in the folder of sizes and in the site's, with {@code /}. */
    public String name(int fileWidth) {
        return name(fileWidth, ending);
    }

    /** The name of its widest file that everything reads: feeds' readers, crawlers and old browsers too. */
    public String commonName() {
        return name(widths.get(widths.size() - 1), common);
    }

    private String name(int fileWidth, String fileEnding) {
        return key.substring(0, SHELF) + "/" + key + "-" + fileWidth + "." + fileEnding;
    }

    /** The names of all its files. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        widths.forEach(fileWidth -> names.add(name(fileWidth)));
        if (!common.equals(ending)) {
            names.add(commonName());
        }
        return names;
    }
}
