package dev.broadsheet.publish;

import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.Stamp;

/**
 * Files that were looked at and are as they were left, whether or not a link leads to their folder: 64 bits for each, which
 * stand for its path and stamp, since a site has many. Filled by one thread before any other asks.
 */
final class Seen {

    /** 0 where there is none; a power of two, at most half of it taken. */
    private long[] table = new long[1 << 10];

    private int size;

    void add(String path, Stamp stamp) {
        if (2 * size >= table.length) {
            grow();
        }
        size += put(table, print(path, stamp)) ? 1 : 0;
    }

    boolean holds(String path, Stamp stamp) {
        long print = print(path, stamp);
        return table[place(table, print)] == print;
    }

    private static long print(String path, Stamp stamp) {
        long print = new Fingerprinter()
                .word(path.hashCode())
                .word(stamp.size())
                .word(stamp.modified())
                .word(stamp.identity())
                .done()
                .low();
        return print == 0 ? 1 : print;
    }

    private static boolean put(long[] into, long print) {
        int place = place(into, print);
        boolean free = into[place] == 0;
        into[place] = print;
        return free;
    }

    /** Where a print stands, or would. */
    private static int place(long[] in, long print) {
        int place = (int) print & (in.length - 1);
        while (in[place] != 0 && in[place] != print) {
            place = (place + 1) & (in.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long print : table) {
            if (print != 0) {
                put(larger, print);
            }
        }
        table = larger;
    }
}
