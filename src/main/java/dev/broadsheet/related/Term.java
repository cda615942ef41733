package dev.broadsheet.related;

/**
 * A number of up to 26 bits and a frequency from 1 to 31 in one positive int.
 *
 * <p>In the words of an article the number is the hash of a word, in an index the position of an article. Two of a
 * hundred thousand words share their hash with a third of a percent of chance each, which no reader can notice.
 */
final class Term {
    private static final int FREQUENCY_BITS = 5;

    /** Frequencies above it count as it. */
    static final int MOST = (1 << FREQUENCY_BITS) - 1;

    private Term() {}

    static int of(int number, int frequency) {
        return number << FREQUENCY_BITS | Math.min(frequency, MOST);
    }

    static int number(int term) {
        return term >> FREQUENCY_BITS;
    }

    static int frequency(int term) {
        return term & MOST;
    }

    /** The number for a 64-bit hash; never 0, which stands for no word. */
    static int number(long hash) {
        return Math.max(1, (int) (hash >>> (Long.SIZE - Integer.SIZE + 1 + FREQUENCY_BITS)));
    }
}
