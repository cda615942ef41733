package dev.broadsheet.related;

import java.util.BitSet;

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
        concerned.or(Shaking.of(before.vectors(), archive, succession));
        concerned.or(succession.fresh());
    }

    Relation relation(Relating relating) {
        Beside beside = Beside.empty(archive.size(), before.beside().count());
        Pairs.Row[] rows = new Pairs.Row[archive.size()];
        move(beside, rows);
        Search search = new Search(archive, rules);
        succession.fresh().stream().forEach(article -> search.findConcerned(article, beside, concerned));
        relating.pair(rows, concerned);
        Pairs pairs = Pairs.of(rows);
        int[] groups = Grouping.of(pairs);
        BitSet regrouped = Regrouping.of(before.groups(), groups, succession);
        for (int article = 0; article < archive.size(); article++) {
            if (beside.holds(article, regrouped)) {
                concerned.set(article);
            }
        }
        concerned.or(regrouped);
        relating.fill(beside, groups, concerned);
        return new Relation(archive, rules, new Findings(pairs, groups, beside));
    }

    private void move(Beside beside, Pairs.Row[] rows) {
        for (int article = 0; article < archive.size(); article++) {
            int origin = succession.origin()[article];
            if (origin < 0) {
                continue;
            }
            rows[article] = before.pairs().moved(origin, succession);
            boolean whole = beside.copy(article, before.beside(), succession);
            if (!whole || rows[article].isBroken()) {
                concerned.set(article);
            }
        }
    }
}
