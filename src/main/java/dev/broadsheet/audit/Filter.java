package dev.broadsheet.audit;

/**
 * Tells of most numbers that they are not among those that were added (Bloom, Space/Time Trade-offs in Hash Coding with
 * Allowable Errors, 1970): two bits of one word stand for each.
 */
final class Filter {

    private static final int LEAST_BITS = 6;
    private static final int MOST_BITS = 20;

    private final long[] words;
    private final int shift;

    /**
     * A filter that is empty.
     *
     * @param numbers about how many there will be: then one other in seventy passes by chance
     */
    Filter(long numbers) {
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(numbers / 4)));
        this.shift = Long.SIZE - bits;
        this.words = new long[1 << bits];
    }

    void add(long number) {
        long hash = number * Sieve.MIX;
        words[(int) (hash >>> shift)] |= bits(hash);
    }

    boolean mayHold(long number) {
        long hash = number * Sieve.MIX;
        long bits = bits(hash);
        return (words[(int) (hash >>> shift)] & bits) == bits;
    }

    /** Two bits, by other bits of the hash than those that choose the word. */
    private static long bits(long hash) {
        return (1L << (hash >>> 32)) | (1L << (hash >>> 38));
    }
}
