package dev.broadsheet.related;

import java.util.BitSet;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Relates an archive of which a little changed: looks again only beside articles whose neighbours or pairs may be
 * others now, and finds exactly what relating everything anew would.
 */
final class Renewal {
    private final Past before;
    private final Succession succession;
    private final Archive archive;
    private final Rules rules;

    /** Articles beside which something may have changed. */
    private final BitSet concerned = new BitSet();

    Renewal(Past before, Succession succession, Archive archive, Rules rules) {
        this.before = before;
        this.succession = succession;
        this.archive = archive;
        this.rules = rules;
    }

    Relation relation(Executor threads) {
        Beside beside = Beside.empty(archive.size(), before.beside().count());
        concerned.or(succession.fresh());
        move(beside);
        concern(beside);
        Pairs.Row[] rows = new Pairs.Row[archive.size()];
        Relating relating = about(concerned, threads);
        relating.pair(rows, concerned);
        Pairs pairs = before.pairs().renewed(rows, succession);
        int[] groups = Grouping.of(pairs);
        BitSet regrouped = Regrouping.of(before.groups(), groups, succession);
        int known = concerned.cardinality();
        concerned.or(regrouped);
        for (int article = 0; article < archive.size(); article++) {
            if (beside.holds(article, regrouped)) {
                concerned.set(article);
            }
        }
        (concerned.cardinality() == known ? relating : about(concerned, threads)).fill(beside, groups, concerned);
        return new Relation(archive, rules, new Findings(pairs, groups, beside));
    }

    private Relating about(BitSet articles, Executor threads) {
        return new Relating(archive.about(articles), rules, threads);
    }

    /** Takes over the neighbours of before, and finds whose are broken. */
    private void move(Beside beside) {
        for (int article = 0; article < archive.size(); article++) {
            int origin = succession.origin()[article];
            if (origin >= 0
                    && (!beside.copy(article, before.beside(), succession)
                            || before.pairs().isBroken(origin, succession))) {
                concerned.set(article);
            }
        }
    }

    /** Finds whom what came, went or changed concerns. */
    private void concern(Beside beside) {
        Vectors vectors = archive.vectors();
        int[] come = vectors.everyWord(succession.fresh());
        int[] gone = before.vectors().everyWord(succession.lost());
        int[] words = IntStream.concat(IntStream.of(come), IntStream.of(gone))
                .sorted()
                .distinct()
                .toArray();
        Archive about = archive.about(words);
        concerned.or(Shaking.of(come, gone, about.index()));
        Search search = new Search(about, rules);
        succession.fresh().stream().forEach(article -> search.findConcerned(article, beside, concerned));
    }
}
