package dev.broadsheet.related;

import dev.broadsheet.related.Merging.Merged;
import java.util.BitSet;
import java.util.concurrent.Executor;

/**
 * Relates an archive of which a little changed: looks again only beside articles whose neighbours or pairs may be
 * others now, and finds exactly what relating everything anew would.
 */
final class Renewal {
    private final Relation before;
    private final Succession succession;
    private final Archive archive;
    private final Relating relating;

    /** Articles beside which something may have changed. */
    private final BitSet concerned = new BitSet();

    private Renewal(Relation before, Succession succession, Merged merged, Executor threads) {
        this.before = before;
        this.succession = succession;
        this.archive = merged.archive();
        this.relating = new Relating(archive, before.rules(), threads);
        concerned.or(merged.shaken());
        concerned.or(succession.fresh());
    }

    static Relation relate(Relation before, Material material, Succession succession, Executor threads) {
        Facts facts = Facts.of(material.articles(), material.barred());
        Vectors vectors = before.archive().vectors().after(material, succession);
        Merged merged = Merging.merge(before.archive(), facts, vectors, succession);
        Renewal renewal = new Renewal(before, succession, merged, threads);
        return merged.archive().rarity().sameAs(before.archive().rarity()) ? renewal.renew() : renewal.relating.anew();
    }

    private Relation renew() {
        Beside beside = Beside.empty(archive.size(), before.found().beside().count());
        Pairs.Row[] rows = new Pairs.Row[archive.size()];
        move(beside, rows);
        Search search = new Search(archive, before.rules());
        succession.fresh().stream().forEach(article -> search.findConcerned(article, beside, concerned));
        relating.pair(rows, concerned);
        Pairs pairs = Pairs.of(rows);
        int[] groups = Grouping.of(pairs);
        BitSet regrouped = Regrouping.of(before.found().groups(), groups, succession);
        for (int article = 0; article < archive.size(); article++) {
            if (beside.holds(article, regrouped)) {
                concerned.set(article);
            }
        }
        concerned.or(regrouped);
        relating.fill(beside, groups, concerned);
        return new Relation(before.rules(), archive, new Findings(pairs, groups, beside));
    }

    private void move(Beside beside, Pairs.Row[] rows) {
        for (int article = 0; article < archive.size(); article++) {
            int origin = succession.origin()[article];
            if (origin < 0) {
                continue;
            }
            rows[article] = before.found().pairs().moved(origin, succession);
            boolean whole = beside.copy(article, before.found().beside(), succession);
            if (!whole || rows[article].isBroken()) {
                concerned.set(article);
            }
        }
    }
}
