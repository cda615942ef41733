package dev.broadsheet.image;

import dev.broadsheet.source.Fingerprint;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the index: where an image came from, and what is kept of it.
 *
 * @param source its URL, or what stands for the bytes of a file of the newsroom's own ({@link #source})
 * @param original name of the file as it was fetched; empty for one of the newsroom's own
 */
record StoredLine(String source, String original, StoredImage image) {

    private static final char TAB = '\t';
    private static final int FIELDS = 7;
    private static final String OWN = "own:";
    private static final int KEY_DIGITS = 32;
    private static final int MOST_PIXELS = 100_000;
    private static final Set<String> ENDINGS = Set.of("jpg", "png", "gif", WebP.ENDING);

    /** Between the ending of the sizes and that of the file that everything reads, where that is another. */
    private static final char AND = '+';

    private static final Set<String> ORIGINAL_ENDINGS = Set.of(".jpg", ".png", ".gif", ".webp");

    /** What stands for a file of the newsroom's own, whatever it is called. */
    static String source(Fingerprint file) {
        HexFormat hex = HexFormat.of();
        return OWN + hex.toHexDigits(file.high()) + hex.toHexDigits(file.low());
    }

    /** Whether it is of a file of the newsroom's own. */
    boolean isOwn() {
        return source.startsWith(OWN);
    }

    /**
     * Reads a line; null where it is damaged, as the last one is of a run that was killed. By hand, since a build reads a
     * line for each image there is, and names become paths.
     */
    static @Nullable StoredLine parse(String line) {
        List<String> fields = fields(line);
        if (fields.size() != FIELDS || fields.get(0).isEmpty() || !isOriginal(fields.get(1))) {
            return null;
        }
        StoredImage image = image(fields);
        return image == null ? null : new StoredLine(fields.get(0), fields.get(1), image);
    }

    private static @Nullable StoredImage image(List<String> fields) {
        String key = fields.get(2);
        String endings = fields.get(3);
        int and = endings.indexOf(AND);
        String common = endings.substring(and + 1).intern();
        String ending = and < 0 ? common : endings.substring(0, and).intern();
        int width = pixels(fields.get(4));
        int height = pixels(fields.get(5));
        List<Integer> widths = widths(fields.get(6));
        boolean whole = isKey(key, KEY_DIGITS)
                && key.length() == KEY_DIGITS
                && ENDINGS.contains(ending)
                && ENDINGS.contains(common)
                && (ending.equals(common) || !widths.isEmpty())
                && width > 0
                && height > 0
                && !widths.contains(0);
        return whole ? new StoredImage(key, ending, common, width, height, widths) : null;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(FIELDS);
        int from = 0;
        for (int tab = line.indexOf(TAB); tab >= 0; tab = line.indexOf(TAB, from)) {
            fields.add(line.substring(from, tab));
            from = tab + 1;
        }
        fields.add(line.substring(from));
        return fields;
    }

    private static boolean isOriginal(String name) {
        return name.isEmpty() || (isKey(name, KEY_DIGITS) && ORIGINAL_ENDINGS.contains(name.substring(KEY_DIGITS)));
    }

    /** Whether a text begins with so many hexadecimal digits. */
    private static boolean isKey(String text, int digits) {
        if (text.length() < digits) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> widths(String text) {
        List<Integer> widths = new ArrayList<>(4);
        for (int from = 0; from < text.length(); ) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? text.length() : comma;
            widths.add(pixels(text.substring(from, end)));
            from = end + 1;
        }
        return widths;
    }

    /** A number of pixels; 0 for what is none. */
    private static int pixels(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > MOST_PIXELS) {
                return 0;
            }
            number = 10 * number + (c - '0');
        }
        return number <= MOST_PIXELS ? number : 0;
    }

    /** As the index has it. */
    String text() {
        return String.join(
                String.valueOf(TAB),
                source,
                original,
                image.key(),
                image.ending().equals(image.common()) ? image.common() : image.ending() + AND + image.common(),
                String.valueOf(image.width()),
                String.valueOf(image.height()),
                image.widths().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
