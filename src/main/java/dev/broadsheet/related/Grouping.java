package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Groups articles into stories: the likest pair first, and only where every article of the one group is a pair with
 * every article of the other, so that no chain of likenesses joins what has nothing to do with each other.
 *
 * <p>A group's number is the position of its newest article.
 */
final class Grouping {
    private final Pairs pairs;
    private final int[] groups;

    /** The articles of a group, by its number. */
    private final int[][] members;

    private Grouping(Pairs pairs, int[] groups) {
        this.pairs = pairs;
        this.groups = groups;
        this.members = new int[groups.length][];
    }

    /** The number of each article's group, or -1 for an article alone. */
    static int[] of(Pairs pairs) {
        int[] groups = new int[pairs.articles()];
        BitSet all = new BitSet();
        all.set(0, groups.length);
        group(all, pairs, groups);
        return groups;
    }

    /**
     * Groups some articles, which are pairs with each other alone.
     *
     * @param groups takes the numbers of their groups
     */
    static void group(BitSet articles, Pairs pairs, int[] groups) {
        articles.stream().forEach(article -> groups[article] = -1);
        Grouping grouping = new Grouping(pairs, groups);
        for (long key : byLikeness(articles, pairs)) {
            int at = (int) key;
            grouping.join(pairs.newer(at), pairs.older()[at]);
        }
    }

    // Pairs are in the order of their articles, which decides between equal ones.
    private static long[] byLikeness(BitSet articles, Pairs pairs) {
        return articles.stream()
                .flatMap(article -> IntStream.range(pairs.starts()[article], pairs.starts()[article + 1]))
                .mapToLong(at -> (long) ~Float.floatToIntBits(pairs.likenesses()[at]) << Integer.SIZE | at)
                .sorted()
                .toArray();
    }

    private void join(int one, int other) {
        int[] mine = membersOf(one);
        int[] theirs = membersOf(other);
        boolean together = groups[one] >= 0 && groups[one] == groups[other];
        if (together || !areAllPairs(mine, theirs)) {
            return;
        }
        int[] all = Arrays.copyOf(mine, mine.length + theirs.length);
        System.arraycopy(theirs, 0, all, mine.length, theirs.length);
        int group = IntStream.of(all).min().orElseThrow();
        members[group] = all;
        for (int member : all) {
            groups[member] = group;
        }
    }

    private int[] membersOf(int article) {
        return groups[article] < 0 ? new int[] {article} : members[groups[article]];
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
