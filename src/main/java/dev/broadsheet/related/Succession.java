package dev.broadsheet.related;

import java.util.BitSet;

/**
 * What became of the articles of an archive.
 *
 * @param moved the new position of each article of before, or -1 where it is gone
 * @param origin the old position of each article of now, or -1 where it is new
 * @param fresh positions of articles that are new or may have changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Succession(int[] moved, int[] origin, BitSet fresh) {

    /** Goes through both archives at once, for both are in the same order. */
    static Succession of(Facts before, Facts after) {
        int[] moved = new int[before.size()];
        int[] origin = new int[after.size()];
        BitSet fresh = new BitSet();
        int old = 0;
        int now = 0;
        while (old < moved.length || now < origin.length) {
            int order = order(before, old, after, now);
            if (order == 0) {
                moved[old] = now;
                origin[now] = old;
                fresh.set(now, !after.sameAt(now, before, old));
            } else if (order < 0) {
                moved[old] = -1;
            } else {
                origin[now] = -1;
                fresh.set(now);
            }
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
        return new Succession(moved, origin, fresh);
    }

    private static int order(Facts before, int old, Facts after, int now) {
        if (old == before.size() || now == after.size()) {
            return old == before.size() ? 1 : -1;
        }
        int time = Long.compare(after.seconds()[now], before.seconds()[old]);
        return time != 0 ? time : before.paths()[old].compareTo(after.paths()[now]);
    }

    /** Positions of articles of before that are gone or may have changed. */
    BitSet lost() {
        BitSet lost = new BitSet();
        for (int old = 0; old < moved.length; old++) {
            lost.set(old, kept(old) < 0);
        }
        return lost;
    }

    /** The position that an unchanged article of before has now; -1 where it is gone or may have changed. */
    int kept(int old) {
        int now = moved[old];
        return now < 0 || fresh.get(now) ? -1 : now;
    }
}
