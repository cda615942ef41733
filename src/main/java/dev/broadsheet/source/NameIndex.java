package dev.broadsheet.source;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by their names: a hash table of positions alone, since the values have the names, and an archive has many.
 *
 * @param <T> values whose names are all different
 */
public final class NameIndex<T> {

    /** 2^32 divided by the golden ratio: D. E. Knuth, The Art of Computer Programming, 3, 6.4, multiplicative hashing. */
    private static final int SPREAD = 0x9E3779B9;

    private final List<T> values;
    private final Function<T, String> name;

    /** Positions, counted from 1; 0 where there is none. A power of two, at most half of them taken. */
    private final int[] table;

    /**
     * @param values a list that does not change
     */
    public NameIndex(List<T> values, Function<T, String> name) {
        this.values = values;
        this.name = name;
        this.table = new int[4 * Integer.highestOneBit(Math.max(values.size(), 1))];
        for (int position = 0; position < values.size(); position++) {
            table[place(name.apply(values.get(position)))] = position + 1;
        }
    }

    /** The position of the value of a name, or -1. */
    public int position(String of) {
        return table[place(of)] - 1;
    }

    /** The value of a name, or null. */
    public @Nullable T get(String of) {
        int position = position(of);
        return position < 0 ? null : values.get(position);
    }

    /** All of them, by their positions. */
    public List<T> values() {
        return values;
    }

    /** A place for a hash code in a table whose size is a power of two. */
    public static int spread(int hash, int size) {
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(size - 1);
    }

    /** Where a name stands in the table, or would. */
    private int place(String of) {
        int place = spread(of.hashCode(), table.length);
        while (table[place] != 0 && !name.apply(values.get(table[place] - 1)).equals(of)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
