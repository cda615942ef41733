package dev.broadsheet.related;

import java.util.BitSet;

/** Articles that chains of pairs join: disjoint sets, with paths halved (R. E. Tarjan and J. van Leeuwen, 1984). */
final class Chains {
    private final int[] parents;

    private Chains(int articles) {
        this.parents = new int[articles];
        for (int article = 0; article < articles; article++) {
            parents[article] = article;
        }
    }

    static Chains of(Pairs pairs) {
        Chains chains = new Chains(pairs.articles());
        for (int article = 0; article < pairs.articles(); article++) {
            for (int at = pairs.starts()[article]; at < pairs.starts()[article + 1]; at++) {
                chains.parents[chains.root(article)] = chains.root(pairs.older()[at]);
            }
        }
        return chains;
    }

    private int root(int article) {
        int at = article;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** All articles of chains to which one of some articles belongs. */
    BitSet touching(BitSet some) {
        BitSet roots = new BitSet();
        some.stream().forEach(article -> roots.set(root(article)));
        BitSet all = new BitSet();
        for (int article = 0; article < parents.length; article++) {
            if (roots.get(root(article))) {
                all.set(article);
            }
        }
        return all;
    }
}
