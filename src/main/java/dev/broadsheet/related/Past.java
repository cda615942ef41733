package dev.broadsheet.related;

import dev.broadsheet.config.SiteConfig;
import java.util.concurrent.Executor;

/**
 * What relating an archive found, in a form that a later build can take up: columns alone, without the index.
 *
 * @param groups the number of each article's story, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Past(Facts facts, Vectors vectors, Pairs pairs, int[] groups, Beside beside) {

    /** Whether what was found later is of the same articles with the same words. */
    public boolean isOfTheSame(Past later) {
        Succession succession = Succession.of(facts, later.facts);
        return succession.lost().isEmpty() && succession.fresh().isEmpty();
    }

    /**
     * What relating the material anew would find, at a cost that grows with what changed.
     *
     * @param material of which the words are asked that are not known
     * @param config by which this was found too
     * @param threads help the caller
     */
    public Relation after(Material material, SiteConfig config, Executor threads) {
        return after(material, Rules.of(config), threads);
    }

    Relation after(Material material, Rules rules, Executor threads) {
        Facts now = Facts.of(material.articles(), material.barred());
        Succession succession = Succession.of(facts, now);
        Archive archive = Archive.of(now, vectors.after(material, succession));
        boolean sameWorths = archive.rarity().sameAs(new Rarity(facts.size()));
        return sameWorths
                ? new Renewal(this, succession, archive, rules).relation(threads)
                : new Relating(archive, rules, threads).anew();
    }
}
