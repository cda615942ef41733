package dev.broadsheet.related;

import java.util.Arrays;

/** What each article is about: its most telling words with their weights, scaled so that every article counts alike. */
final class Vectors {
    private static final int KEPT = 40;

    // A word that 2^22 articles hold says next to nothing.
    private static final float STEPS = 22;

    private final int[] words;
    private final float[] weights;
    private final int[] sizes;

    Vectors(int articles) {
        words = new int[Math.multiplyExact(articles, KEPT)];
        weights = new float[words.length];
        sizes = new int[articles];
    }

    int articles() {
        return sizes.length;
    }

    /** Where an article's words begin; they are in the order of their numbers. */
    int start(int article) {
        return article * KEPT;
    }

    int end(int article) {
        return article * KEPT + sizes[article];
    }

    /** The number of the word at a place between {@link #start} and {@link #end}. */
    int word(int at) {
        return words[at];
    }

    float weight(int at) {
        return weights[at];
    }

    /** Finds the vector of one article; articles may be put at the same time. */
    void put(int article, Terms terms, Vocabulary vocabulary) {
        long[] order = new long[terms.hashes().length];
        int shared = 0;
        double squares = 0;
        for (int place = 0; place < order.length; place++) {
            int count = vocabulary.count(article, place);
            float weight = weight(terms.weights()[place], count);
            squares += (double) weight * weight;
            if (count > 1) {
                order[shared++] = Packed.descending(weight, place);
            }
        }
        Arrays.sort(order, 0, shared);
        sizes[article] = Math.min(shared, KEPT);
        double length = Math.sqrt(squares);
        int at = start(article);
        for (int place : telling(order, sizes[article])) {
            words[at] = vocabulary.number(article, place);
            weights[at++] = (float) (weight(terms.weights()[place], vocabulary.count(article, place)) / length);
        }
    }

    /** The places of the first so many, ascending. */
    private static int[] telling(long[] order, int size) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = Packed.number(order[i]);
        }
        Arrays.sort(places);
        return places;
    }

    // Rarity goes down in steps, at the powers of two, and never asks how many articles there are: so a new article
    // leaves the weights of others as they are but for a word whose count just came to such a power.
    private static float weight(float frequency, int count) {
        int step = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
        return (float) Math.sqrt(frequency) * Math.max(1, STEPS - step) / STEPS;
    }
}
