package dev.broadsheet.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups articles into stories: the likest pair first, and only where every article of the one group is a pair with
 * every article of the other, so that no chain of likenesses joins what has nothing to do with each other.
 */
final class Grouping {
    private final Pairs pairs;
    private final int[] groups;
    // The articles of a group, by the position of the article that began it.
    private final List<int[]> members = new ArrayList<>();

    private Grouping(Pairs pairs) {
        this.pairs = pairs;
        this.groups = new int[pairs.articles()];
        Arrays.fill(groups, -1);
    }

    /** The number of each article's group, or -1 for an article alone. */
    static int[] of(Pairs pairs) {
        Grouping grouping = new Grouping(pairs);
        int[] newer = newer(pairs);
        for (long key : byLikeness(pairs)) {
            int at = (int) key;
            grouping.join(newer[at], pairs.older()[at]);
        }
        return grouping.groups;
    }

    // Pairs are in the order of their articles, which decides between equal ones.
    private static long[] byLikeness(Pairs pairs) {
        long[] keys = new long[pairs.size()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) ~Float.floatToIntBits(pairs.likenesses()[at]) << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static int[] newer(Pairs pairs) {
        int[] newer = new int[pairs.size()];
        for (int article = 0; article < pairs.articles(); article++) {
            Arrays.fill(newer, pairs.starts()[article], pairs.starts()[article + 1], article);
        }
        return newer;
    }

    private void join(int one, int other) {
        if (groups[one] >= 0 && groups[one] == groups[other]) {
            return;
        }
        int[] mine = membersOf(one);
        int[] theirs = membersOf(other);
        if (!areAllPairs(mine, theirs)) {
            return;
        }
        int[] all = Arrays.copyOf(mine, mine.length + theirs.length);
        System.arraycopy(theirs, 0, all, mine.length, theirs.length);
        int group = groups[one] >= 0 ? groups[one] : groups[other] >= 0 ? groups[other] : members.size();
        if (group == members.size()) {
            members.add(all);
        } else {
            members.set(group, all);
        }
        for (int member : all) {
            groups[member] = group;
        }
    }

    private int[] membersOf(int article) {
        return groups[article] < 0 ? new int[] {article} : members.get(groups[article]);
    }

    private boolean areAllPairs(int[] mine, int[] theirs) {
        for (int one : mine) {
            for (int other : theirs) {
                if (!pairs.contains(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }
}
