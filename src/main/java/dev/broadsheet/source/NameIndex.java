package dev.broadsheet.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Names that stand between one and its place: more than chance brings together. */
    private static final int CROWD = 256;

    private final List<T> values;
    private final Function<T, String> name;

    /** Positions, counted from 1; 0 where there is none. A power of two, at most half of them taken. */
    private final int[] table;

    /** All positions, where names crowd one place: whoever writes a newsroom's files may choose names of one hash code. */
    private final Map<String, Integer> crowded = new HashMap<>();

    /**
     * @param values a list that does not change
     */
    public NameIndex(List<T> values, Function<T, String> name) {
        this.values = values;
        this.name = name;
        this.table = new int[4 * Integer.highestOneBit(Math.max(values.size(), 1))];
        for (int position = 0; position < values.size() && crowded.isEmpty(); position++) {
            String of = name.apply(values.get(position));
            int place = place(of);
            table[place] = position + 1;
            if (((place - first(of)) & (table.length - 1)) > CROWD) {
                crowd();
            }
        }
    }

    private void crowd() {
        for (int position = 0; position < values.size(); position++) {
            crowded.put(name.apply(values.get(position)), position);
        }
    }

    /** The position of the value of a name, or -1. */
    public int position(String of) {
        return crowded.isEmpty() ? table[place(of)] - 1 : crowded.getOrDefault(of, -1);
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

    private int first(String of) {
        return spread(of.hashCode(), table.length);
    }

    /** Where a name stands in the table, or would. */
    private int place(String of) {
        int place = first(of);
        while (table[place] != 0 && !name.apply(values.get(table[place] - 1)).equals(of)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
