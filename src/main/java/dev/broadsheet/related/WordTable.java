package dev.broadsheet.related;

import java.util.Arrays;

/** Finds the value of a word by its number; both are ints, and a word's number is greater than 0. */
final class WordTable {
    // 0 marks a free place.
    private int[] words;
    private int[] values;
    private int size;

    WordTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(2, expected)) * 2;
        words = new int[capacity];
        values = new int[capacity];
    }

    int size() {
        return size;
    }

    /** The value of a word; where it has none it gets the one given. */
    int put(int word, int value) {
        int place = place(word);
        if (words[place] == word) {
            return values[place];
        }
        if (2 * size >= words.length) {
            grow();
            place = place(word);
        }
        words[place] = word;
        values[place] = value;
        size++;
        return value;
    }

    /** The value of a word, or -1 where it has none. */
    int of(int word) {
        int place = place(word);
        return words[place] == word ? values[place] : -1;
    }

    /** The words in no particular order. */
    int[] words() {
        return Arrays.stream(words).filter(word -> word != 0).toArray();
    }

    private int place(int word) {
        int mask = words.length - 1;
        int place = word & mask;
        while (words[place] != 0 && words[place] != word) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldValues = values;
        words = new int[2 * oldWords.length];
        values = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int place = place(oldWords[i]);
                words[place] = oldWords[i];
                values[place] = oldValues[i];
            }
        }
    }
}
