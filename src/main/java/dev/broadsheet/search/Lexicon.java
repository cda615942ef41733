package dev.broadsheet.search;

import dev.broadsheet.source.NameIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to a word by its letters in a text, without making a string of them: most words of a text were in
 * others before it.
 *
 * @param <T> what belongs to a word
 */
final class Lexicon<T> {

    /** Places that a word is looked for in: whoever writes articles may choose words that all have one place. */
    private static final int CROWD = 32;

    private static final int SMALLEST = 1 << 10;

    private String[] words = new String[SMALLEST];
    private Object[] values = new Object[SMALLEST];
    private int size;

    /** What belongs to the word between two positions of a text, or null. */
    @SuppressWarnings("unchecked") // only put() sets values
    @Nullable
    T get(String text, int start, int end) {
        int hash = 0; // as String.hashCode() has it
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = NameIndex.spread(hash, words.length);
        for (String word = words[place]; word != null; word = words[place]) {
            if (word.hashCode() == hash && word.length() == end - start && text.startsWith(word, start)) {
                return (T) values[place];
            }
            place = (place + 1) & (words.length - 1);
        }
        return null;
    }

    /** Keeps what belongs to a word that has nothing yet; a word that finds its places taken is not kept. */
    void put(String word, T value) {
        if (2 * size >= words.length) {
            grow();
        }
        keep(word, value);
    }

    private void keep(String word, Object value) {
        int place = NameIndex.spread(word.hashCode(), words.length);
        for (int tried = 0; tried < CROWD; tried++) {
            if (words[place] == null) {
                words[place] = word;
                values[place] = value;
                size++;
                return;
            }
            place = (place + 1) & (words.length - 1);
        }
    }

    private void grow() {
        String[] oldWords = words;
        Object[] oldValues = values;
        words = new String[2 * oldWords.length];
        values = new Object[words.length];
        size = 0;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                keep(oldWords[i], oldValues[i]);
            }
        }
    }
}
