package dev.broadsheet.related;

/**
 * The most telling words of one article in a compact form.
 *
 * @param packed a word and how much is made of it in each, see {@link Term}; ascending
 */
@SuppressWarnings("ArrayRecordComponent") // a compact vector, never compared
public record Terms(int[] packed) {
    // An article of a few words shares one of them with anybody: it is measured as if it had so many.
    private static final int SHORTEST = 64;

    /** That of the shortest article. */
    static final float LARGEST_SCALE = scale(SHORTEST);

    /** What likenesses of the article are multiplied with, so that long articles are not like all others. */
    float scale() {
        return scale(Math.max(SHORTEST, frequencies()));
    }

    private static float scale(int frequencies) {
        return (float) (1 / Math.sqrt(frequencies));
    }

    private int frequencies() {
        int sum = 0;
        for (int term : packed) {
            sum += Term.frequency(term);
        }
        return sum;
    }

    /** How much two articles say the same, however rare the words are: from 0 to 1, which is a copy. */
    double overlap(Terms other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < packed.length && theirs < other.packed.length) {
            int difference = Term.number(packed[mine]) - Term.number(other.packed[theirs]);
            if (difference == 0) {
                sum += Frequencies.product(Term.frequency(packed[mine]), Term.frequency(other.packed[theirs]));
            }
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        return sum / Math.sqrt((double) Math.max(1, frequencies()) * Math.max(1, other.frequencies()));
    }
}
