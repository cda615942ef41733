package dev.broadsheet.related;

import java.util.BitSet;

/** Compares stories with those of before. */
final class Regrouping {
    private final int[] before;
    private final int[] after;
    private final Succession succession;
    // By the number of a group.
    private final int[] sizesBefore;
    private final int[] sizes;

    private Regrouping(int[] before, int[] after, Succession succession) {
        this.before = before;
        this.after = after;
        this.succession = succession;
        this.sizesBefore = sizes(before);
        this.sizes = sizes(after);
    }

    /** The articles that do not stand in the same story as before, with the same others. */
    static BitSet of(int[] before, int[] after, Succession succession) {
        return new Regrouping(before, after, succession).regrouped();
    }

    private BitSet regrouped() {
        BitSet whole = wholeGroups();
        BitSet regrouped = new BitSet();
        for (int article = 0; article < after.length; article++) {
            int group = after[article];
            regrouped.set(article, group < 0 ? groupBefore(article) >= 0 : !whole.get(group));
        }
        return regrouped;
    }

    /** The groups of now that are groups of before. */
    private BitSet wholeGroups() {
        BitSet whole = new BitSet();
        whole.set(0, sizes.length);
        int[] origins = new int[sizes.length];
        for (int article = after.length - 1; article >= 0; article--) {
            if (after[article] >= 0) {
                origins[after[article]] = groupBefore(article);
            }
        }
        for (int article = 0; article < after.length; article++) {
            int group = after[article];
            if (group >= 0) {
                int origin = groupBefore(article);
                boolean same = origin >= 0 && origin == origins[group] && sizesBefore[origin] == sizes[group];
                whole.set(group, whole.get(group) && same);
            }
        }
        return whole;
    }

    private int groupBefore(int article) {
        int origin = succession.origin()[article];
        return origin < 0 ? -1 : before[origin];
    }

    private static int[] sizes(int[] groups) {
        int count = 0;
        for (int group : groups) {
            count = Math.max(count, group + 1);
        }
        int[] sizes = new int[count];
        for (int group : groups) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
        return sizes;
    }
}
