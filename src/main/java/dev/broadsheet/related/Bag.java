package dev.broadsheet.related;

import java.util.Arrays;

/** Sums weights by word while one article is read. */
final class Bag {
    private static final int FIRST_CAPACITY = 512;

    // 0 marks a free place; no word has that hash.
    private long[] hashes = new long[FIRST_CAPACITY];
    private float[] weights = new float[FIRST_CAPACITY];
    private int size;

    /** Adds to a word's weight; the hash 0, no word, is passed over. */
    void add(long hash, float weight) {
        if (hash == 0) {
            return;
        }
        int place = place(hash);
        if (hashes[place] == 0) {
            if (2 * size >= hashes.length) {
                grow();
                place = place(hash);
            }
            hashes[place] = hash;
            size++;
        }
        weights[place] += weight;
    }

    Terms terms() {
        long[] found = new long[size];
        int at = 0;
        for (long hash : hashes) {
            if (hash != 0) {
                found[at++] = hash;
            }
        }
        Arrays.sort(found);
        float[] sums = new float[size];
        for (int i = 0; i < size; i++) {
            sums[i] = weights[place(found[i])];
        }
        return new Terms(found, sums);
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
        float[] oldWeights = weights;
        hashes = new long[2 * oldHashes.length];
        weights = new float[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                weights[place] = oldWeights[i];
            }
        }
    }
}
