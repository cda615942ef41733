package dev.broadsheet.related;

/**
 * What a word is worth by the number of articles that hold it, and how far it reaches in time.
 *
 * <p>Both go down in steps, four from one power of two to the next: so a new article leaves the likenesses of others as
 * they are but for a word whose count just came to such a step, and there they change little. The archive itself is
 * counted as a word that every article holds, at the powers of two alone.
 */
final class Rarity {
    private static final long DAY = 86_400;

    /** Steps from one power of two to the next, and the bits that number them. */
    private static final int QUARTERS = 4;

    private static final int BITS = 2;

    // A word of fewer articles than 2^7 leads to any of them; one of more only to articles so near in time that few
    // are left: its reach halves whenever its count doubles, down to a day. Beyond that it says nothing.
    private static final int FREE = 7 * QUARTERS;
    private static final int SILENT = 14 * QUARTERS;

    // What a word that every article holds is still worth, against one that two hold: in powers of two.
    private static final int REST = 6;

    private final float[] worths = new float[SILENT];
    private final int archive;

    Rarity(int articles) {
        archive = power(articles);
        float powers = archive + REST;
        for (int step = 0; step < SILENT; step++) {
            float rarity = Math.max(1, powers - (float) step / QUARTERS) / powers;
            worths[step] = rarity * rarity;
        }
    }

    /** The power of two that a count has reached. */
    private static int power(int count) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count | 1);
    }

    /** The step that a count has reached. */
    static int step(int count) {
        int power = power(count);
        int quarter = (int) (((long) count << BITS) >> power) & (QUARTERS - 1);
        return power * QUARTERS + quarter;
    }

    /** Whether all words are worth here what they are worth there. */
    boolean sameAs(Rarity other) {
        return archive == other.archive;
    }

    static boolean isSilent(int step) {
        return step >= SILENT;
    }

    static boolean isFree(int step) {
        return step < FREE;
    }

    /** How many steps have a reach of their own. */
    static int reaches() {
        return SILENT - FREE;
    }

    /** The place of a step among those that have a reach of their own. */
    static int reachOf(int step) {
        return step - FREE;
    }

    /** At how many seconds from each other two articles may still share a word, by the place of its step. */
    static long reach(int place) {
        int step = place + FREE;
        long count = (long) (QUARTERS + step % QUARTERS) << (step / QUARTERS); // in quarters
        return ((DAY * QUARTERS) << (SILENT / QUARTERS)) / count;
    }

    /** What a word is worth that two articles share; of steps that are not silent. */
    float worth(int step) {
        return worths[step];
    }
}
