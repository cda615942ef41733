package dev.broadsheet.related;

import java.util.Arrays;

/** Sums frequencies by word while one article is read. */
final class Bag {
    // More words than that make an article no more findable, and cost memory and time.
    private static final int KEPT = 64;

    private static final int FIRST_CAPACITY = 256;

    private final WordTable places = new WordTable(2 * FIRST_CAPACITY);
    // In the order in which the words came.
    private int[] numbers = new int[FIRST_CAPACITY];
    private int[] sums = new int[FIRST_CAPACITY];

    /** Adds to a word's frequency; the hash 0, no word, is passed over. */
    void add(long hash, int weight) {
        if (hash == 0 || weight == 0) {
            return;
        }
        int number = Term.number(hash);
        int place = places.put(number, places.size());
        if (place == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * place);
            sums = Arrays.copyOf(sums, 2 * place);
        }
        numbers[place] = number;
        sums[place] += weight;
    }

    /** The words of which most is made; of equal ones the first, for news tells the most important first. */
    Terms terms() {
        long[] order = new long[places.size()];
        for (int place = 0; place < order.length; place++) {
            order[place] = (long) -sums[place] << Integer.SIZE | place;
        }
        Arrays.sort(order);
        int[] terms = new int[Math.min(order.length, KEPT)];
        for (int i = 0; i < terms.length; i++) {
            int place = (int) order[i];
            terms[i] = Term.of(numbers[place], sums[place]);
        }
        Arrays.sort(terms);
        return new Terms(terms);
    }
}
