package dev.broadsheet.related;

/** Lets pass every word of some, and few others. */
final class Sieve {
    /** Places for each word: as many other words in a hundred pass as this goes into a hundred. */
    private static final int ROOM = 32;

    /** A power of two, and as many bits. */
    private final long[] bits;

    private Sieve(int words) {
        this.bits = new long[Integer.highestOneBit(Math.max(1, words)) * 2 * ROOM / Long.SIZE];
    }

    /** A sieve for the words of these numbers, which are hashes. */
    static Sieve of(int[] words) {
        Sieve sieve = new Sieve(words.length);
        for (int word : words) {
            sieve.bits[sieve.place(word)] |= 1L << word;
        }
        return sieve;
    }

    boolean mayHold(int word) {
        return (bits[place(word)] & 1L << word) != 0;
    }

    private int place(int word) {
        return (word >>> 6) & (bits.length - 1);
    }
}
