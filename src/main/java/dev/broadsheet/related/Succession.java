package dev.broadsheet.related;

import java.util.BitSet;

/**
 * What became of the articles of an archive.
 *
 * @param survivors the new position of each article of before, or -1 where it is gone or may have changed
 * @param origin the old position of each article of now, or -1 where it is new
 * @param fresh positions of articles that are new or may have changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Succession(int[] survivors, int[] origin, BitSet fresh) {
    // As many articles of one second may come or go together before others of that second count as changed.
    private static final int NEAR = 64;

    /**
     * Goes through both archives at once, for both are in the same order: by time, and those of one second by the names of
     * their files.
     */
    static Succession of(Facts before, Facts after) {
        Succession succession = new Succession(new int[before.size()], new int[after.size()], new BitSet());
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int order = order(before, old, after, now);
            boolean same = order == 0 && after.sameAt(now, before, old);
            if (order <= 0) {
                succession.survivors[old] = same ? now : -1;
            }
            if (order >= 0) {
                succession.origin[now] = order == 0 ? old : -1;
                succession.fresh.set(now, !same);
            }
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
        return succession;
    }

    /** Whether the article of before is gone, -1, or that of now is new, 1; 0 where the one has the place of the other. */
    private static int order(Facts before, int old, Facts after, int now) {
        if (old == before.size() || now == after.size()) {
            return old == before.size() ? 1 : -1;
        } else if (after.seconds()[now] != before.seconds()[old]) {
            return after.seconds()[now] > before.seconds()[old] ? 1 : -1;
        } else if (after.texts()[now] == before.texts()[old]) {
            return 0;
        }
        int came = ahead(before, old, after, now);
        int went = ahead(after, now, before, old);
        return came == went ? 0 : came > 0 && (went == 0 || came < went) ? 1 : -1;
    }

    /** How many articles of the same second lie before the text of one elsewhere; 0 where it is not near. */
    private static int ahead(Facts one, int position, Facts others, int from) {
        int end = Math.min(others.size(), from + NEAR);
        for (int at = from; at < end && others.seconds()[at] == one.seconds()[position]; at++) {
            if (others.texts()[at] == one.texts()[position]) {
                return at - from;
            }
        }
        return 0;
    }

    /** Whether no article is new, gone or may have changed. */
    boolean isOfTheSame() {
        return fresh.isEmpty() && survivors.length == origin.length;
    }

    /** Positions of articles of before that are gone or may have changed. */
    BitSet lost() {
        BitSet lost = new BitSet();
        for (int old = 0; old < survivors.length; old++) {
            if (survivors[old] < 0) {
                lost.set(old);
            }
        }
        return lost;
    }

    /** The position that an unchanged article of before has now; -1 where it is gone or may have changed. */
    int kept(int old) {
        return survivors[old];
    }
}
