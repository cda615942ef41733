package dev.broadsheet.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file's path relative to the working folder, with {@code /}
 * @param line counted from 1; 0 means the file as a whole
 * @param column counted from 1 in code points; 0 means the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
