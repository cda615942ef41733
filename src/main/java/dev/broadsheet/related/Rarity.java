package dev.broadsheet.related;

/**
 * What a word is worth by the number of articles that hold it, and how far it reaches in time.
 *
 * <p>Both go down in steps, at the powers of two: so a new article leaves the likenesses of others as they are but for
 * a word whose count just came to such a power. The archive itself is counted as a word that every article holds.
 */
final class Rarity {
    private static final long DAY = 86_400;

    // A word of fewer articles than 2^7 leads to any of them; one of more only to articles so near in time that few
    // are left: its reach halves whenever its count doubles, down to a day. Beyond that it says nothing.
    private static final int FREE = 7;
    private static final int SILENT = 14;

    // What a word that every article holds is still worth, against one that two hold: in steps.
    private static final int REST = 6;

    private final float[] worths = new float[SILENT];
    private final int archive;

    Rarity(int articles) {
        archive = step(articles);
        float steps = archive + REST;
        for (int step = 0; step < SILENT; step++) {
            float rarity = Math.max(1, steps - step) / steps;
            worths[step] = rarity * rarity;
        }
    }

    /** The power of two that a count, 1 or more, has reached. */
    static int step(int count) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count | 1);
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
        return DAY << (SILENT - FREE - place);
    }

    /** What a word is worth that two articles share; of steps that are not silent. */
    float worth(int step) {
        return worths[step];
    }
}
