package dev.broadsheet.related;

import java.util.BitSet;
import java.util.concurrent.Executor;

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
        Relating relating = new Relating(archive, rules, threads);
        concerned.or(succession.fresh());
        Beside beside = before.beside().after(succession, concerned);
        before.pairs().findBroken(succession, concerned);
        concerned.or(Shaking.of(before, succession, archive.words(), beside));
        findConcerned(beside);
        Pairs.Row[] rows = new Pairs.Row[archive.size()];
        relating.pair(rows, concerned);
        Pairs pairs = before.pairs().renewed(rows, succession);
        Regrouping regrouping = new Regrouping(before, succession, pairs, concerned);
        concernRegrouped(regrouping.regrouped(), beside);
        relating.fill(beside, regrouping.groups(), concerned);
        return new Relation(archive, rules, new Findings(pairs, regrouping.groups(), beside));
    }

    /** Finds whom what came or changed concerns. */
    private void findConcerned(Beside beside) {
        Search search = new Search(archive, rules);
        succession.fresh().stream().forEach(article -> search.findConcerned(article, beside, concerned));
    }

    /** Of a story only the best stands beside another article. */
    private void concernRegrouped(BitSet regrouped, Beside beside) {
        concerned.or(regrouped);
        for (int article = 0; !regrouped.isEmpty() && article < archive.size(); article++) {
            if (beside.holds(article, regrouped)) {
                concerned.set(article);
            }
        }
    }
}
