package dev.broadsheet.related;

import java.util.Arrays;

/** Counts words by hash; afterwards tells the rank of each among all in ascending order of the hashes. */
final class WordTable {
    private long[] hashes = new long[1 << 12];
    // First the count of the word, then its rank.
    private int[] values = new int[1 << 12];
    private int size;

    void add(long hash) {
        int place = place(hash);
        if (hashes[place] == 0) {
            if (2 * size >= hashes.length) {
                grow();
                place = place(hash);
            }
            hashes[place] = hash;
            size++;
        }
        values[place]++;
    }

    /** Turns counts into ranks and returns the counts by rank. */
    int[] rank() {
        long[] sorted = new long[size];
        int at = 0;
        for (long hash : hashes) {
            if (hash != 0) {
                sorted[at++] = hash;
            }
        }
        Arrays.sort(sorted);
        int[] counts = new int[size];
        for (int rank = 0; rank < size; rank++) {
            int place = place(sorted[rank]);
            counts[rank] = values[place];
            values[place] = rank;
        }
        return counts;
    }

    int rankOf(long hash) {
        return values[place(hash)];
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) hash & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldValues = values;
        hashes = new long[2 * oldHashes.length];
        values = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                values[place] = oldValues[i];
            }
        }
    }
}
