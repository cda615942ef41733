package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.NameIndex;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers, each with a name, of which the fingerprint alone is kept: an archive has many names. Many threads may
 * set rows, each another one.
 */
final class Rows {

    /** Words of a name's fingerprint, which begin a row. */
    private static final int NAME = 2;

    private final int width;
    private final long[] cells;

    /** Makes the places of names unlike from run to run, so that whoever chooses names cannot make them crowd. */
    private final long odd = ThreadLocalRandom.current().nextLong() | 1;

    /** Rows counted from 1, 0 where there is none; a power of two, at most half of it taken. Null before a name is looked for. */
    private volatile int @Nullable [] table;

    /** Rows that are yet to be set, of so many columns. */
    Rows(int size, int columns) {
        this(columns, new long[Math.multiplyExact(size, NAME + columns)]);
    }

    private Rows(int columns, long[] cells) {
        this.width = NAME + columns;
        this.cells = cells;
    }

    int size() {
        return cells.length / width;
    }

    void name(int row, String name) {
        Fingerprint print = Fingerprint.ofValue(name);
        cells[row * width] = print.high();
        cells[row * width + 1] = print.low();
    }

    void set(int row, int column, long value) {
        cells[row * width + NAME + column] = value;
    }

    /** Sets two columns. */
    void set(int row, int column, Fingerprint value) {
        set(row, column, value.high());
        set(row, column + 1, value.low());
    }

    long get(int row, int column) {
        return cells[row * width + NAME + column];
    }

    /** What two columns hold. */
    Fingerprint print(int row, int column) {
        return new Fingerprint(get(row, column), get(row, column + 1));
    }

    /** The row of a name, or -1; no row is set any more. */
    int row(String name) {
        return row(Fingerprint.ofValue(name));
    }

    /** The row with the name of a row elsewhere, or -1. */
    int row(Rows others, int other) {
        int start = other * others.width;
        return row(new Fingerprint(others.cells[start], others.cells[start + 1]));
    }

    private int row(Fingerprint name) {
        int[] made = table;
        int[] rows = made == null ? table() : made;
        return rows[place(rows, name.high(), name.low())] - 1;
    }

    private synchronized int[] table() {
        int[] rows = new int[4 * Integer.highestOneBit(Math.max(size(), 1))];
        for (int row = 0; row < size(); row++) {
            rows[place(rows, cells[row * width], cells[row * width + 1])] = row + 1;
        }
        table = rows;
        return rows;
    }

    /** Where a name stands in the table, or would. */
    private int place(int[] rows, long high, long low) {
        int place = NameIndex.spread((int) ((low * odd) >>> Integer.SIZE), rows.length);
        while (rows[place] != 0
                && (cells[(rows[place] - 1) * width] != high || cells[(rows[place] - 1) * width + 1] != low)) {
            place = (place + 1) & (rows.length - 1);
        }
        return place;
    }

    /** Writes these rows, and no other. */
    void write(int[] rows, Packer to) {
        to.count(rows.length * width);
        for (int row : rows) {
            for (int cell = row * width; cell < (row + 1) * width; cell++) {
                to.word(cells[cell]);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static Rows read(int columns, Unpacker from) {
        long[] cells = from.words();
        if (cells.length % (NAME + columns) != 0) {
            throw new IllegalStateException("rows of another width");
        }
        return new Rows(columns, cells);
    }
}
