package dev.broadsheet.related;

import java.util.Arrays;

/** Entries of an index as they are met: of each word in the order of the articles. */
final class Postings {
    private int[] ranks = new int[1 << 12];
    private int[] entries = new int[1 << 12];
    private int size;

    void add(int rank, int entry) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        ranks[size] = rank;
        entries[size] = entry;
        size++;
    }

    /** Where the entries of each of so many words begin in {@link #byRank}, and where the last one's end. */
    int[] starts(int words) {
        int[] starts = new int[words + 1];
        for (int i = 0; i < size; i++) {
            starts[ranks[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The entries of the first of so many words, then those of the next. */
    int[] byRank(int words) {
        int[] next = starts(words);
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[ranks[i]]++] = entries[i];
        }
        return sorted;
    }
}
