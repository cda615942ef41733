package dev.broadsheet.image;

import dev.broadsheet.source.Fingerprint;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the index: where an image came from, and what is kept of it.
 *
 * @param source its URL, or what stands for the bytes of a file of the newsroom's own ({@link #source})
 * @param original name of the file as it was fetched; empty for one of the newsroom's own
 */
record StoredLine(String source, String original, StoredImage image) {

    private static final String TAB = "\t";
    private static final int FIELDS = 7;
    private static final String OWN = "own:";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern ORIGINAL = Pattern.compile("([0-9a-f]{32}\\.(jpg|png|gif|webp))?");
    private static final Pattern ENDING = Pattern.compile("jpg|png|gif");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern WIDTHS = Pattern.compile("([1-9][0-9]{0,4}(,[1-9][0-9]{0,4})*)?");

    /** What stands for a file of the newsroom's own, whatever it is called. */
    static String source(Fingerprint file) {
        HexFormat hex = HexFormat.of();
        return OWN + hex.toHexDigits(file.high()) + hex.toHexDigits(file.low());
    }

    /** Whether it is of a file of the newsroom's own. */
    boolean isOwn() {
        return source.startsWith(OWN);
    }

    /** Reads a line; null where it is damaged, as the last one is of a run that was killed. */
    static @Nullable StoredLine parse(String line) {
        String[] fields = line.split(TAB, -1);
        boolean whole = fields.length == FIELDS
                && !fields[0].isEmpty()
                && ORIGINAL.matcher(fields[1]).matches()
                && KEY.matcher(fields[2]).matches()
                && ENDING.matcher(fields[3]).matches()
                && NUMBER.matcher(fields[4]).matches()
                && NUMBER.matcher(fields[5]).matches()
                && WIDTHS.matcher(fields[6]).matches();
        if (!whole) {
            return null;
        }
        List<Integer> widths = fields[6].isEmpty()
                ? List.of()
                : Arrays.stream(fields[6].split(",")).map(Integer::valueOf).toList();
        return new StoredLine(
                fields[0],
                fields[1],
                new StoredImage(
                        fields[2],
                        fields[3].intern(),
                        Integer.parseInt(fields[4]),
                        Integer.parseInt(fields[5]),
                        widths));
    }

    /** As the index has it. */
    String text() {
        return String.join(
                TAB,
                source,
                original,
                image.key(),
                image.ending(),
                String.valueOf(image.width()),
                String.valueOf(image.height()),
                image.widths().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
