package dev.broadsheet.related;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Brings stories up to date: only of articles that have to do, by any chain of pairs, with a pair that may be another. */
final class Regrouping {
    private final Past before;
    private final Succession succession;
    private final int[] groups;
    private final BitSet touched;

    /**
     * @param pairs of now
     * @param concerned positions of articles whose pairs may be others
     */
    Regrouping(Past before, Succession succession, Pairs pairs, BitSet concerned) {
        this.before = before;
        this.succession = succession;
        this.groups = new int[pairs.articles()];
        BitSet others = others(pairs, concerned);
        this.touched = others.isEmpty() ? others : Chains.of(pairs).touching(others);
        for (int article = 0; article < groups.length; article++) {
            int group = succession.fresh().get(article) ? -1 : groupBefore(article);
            groups[article] = group < 0 ? -1 : succession.kept(group);
        }
        Grouping.group(touched, pairs, groups);
    }

    /** The articles whose pairs are others, and those that were pairs of such or of what is gone. */
    private BitSet others(Pairs pairs, BitSet concerned) {
        BitSet others = new BitSet();
        BitSet partners = succession.lost();
        concerned.stream().filter(article -> isOther(article, pairs)).forEach(article -> {
            others.set(article);
            int origin = succession.origin()[article];
            if (origin >= 0) {
                partners.set(origin);
            }
        });
        partners.stream()
                .flatMap(old -> before.pairs().partners(old))
                .map(succession::kept)
                .filter(article -> article >= 0)
                .forEach(others::set);
        return others;
    }

    private boolean isOther(int article, Pairs pairs) {
        int origin = succession.origin()[article];
        return origin < 0
                ? pairs.partners(article).findAny().isPresent()
                : !pairs.isAsBefore(article, before.pairs(), origin, succession);
    }

    /** The number of each article's group, or -1. */
    int[] groups() {
        return groups;
    }

    /** The articles that do not stand in the same story as before, with the same others. */
    BitSet regrouped() {
        BitSet regrouped = new BitSet();
        if (touched.isEmpty()) {
            return regrouped;
        }
        BitSet whole = wholeGroups();
        touched.stream()
                .filter(article -> groups[article] < 0 ? groupBefore(article) >= 0 : !whole.get(groups[article]))
                .forEach(regrouped::set);
        return regrouped;
    }

    /**
     * The groups among those of now that are groups of before. Only what is touched or lost need be counted: those of one
     * group are pairs, so that either all of them are touched or lost, or none.
     */
    private BitSet wholeGroups() {
        int[] sizesBefore = sizes(IntStream.concat(succession.lost().stream(), touchedBefore()), before.groups());
        int[] sizes = sizes(touched.stream(), groups);
        BitSet broken = new BitSet();
        BitSet found = new BitSet();
        touched.stream().filter(article -> groups[article] >= 0).forEach(article -> {
            int group = groups[article];
            int origin = groupBefore(article);
            boolean same = origin >= 0 && origin == groupBefore(group) && sizesBefore[origin] == sizes[group];
            found.set(group);
            broken.set(group, broken.get(group) || !same);
        });
        found.andNot(broken);
        return found;
    }

    /** The old positions of what is touched and was not lost. */
    private IntStream touchedBefore() {
        return touched.stream()
                .map(article -> succession.origin()[article])
                .filter(old -> old >= 0 && succession.kept(old) >= 0);
    }

    private int groupBefore(int article) {
        int origin = succession.origin()[article];
        return origin < 0 ? -1 : before.groups()[origin];
    }

    /** How many of some articles are in each group, by its number. */
    private static int[] sizes(IntStream articles, int[] groups) {
        int[] sizes = new int[groups.length];
        articles.map(article -> groups[article]).filter(group -> group >= 0).forEach(group -> sizes[group]++);
        return sizes;
    }
}
