package dev.broadsheet.related;

import dev.broadsheet.config.SiteConfig;
import java.util.concurrent.Executor;

/**
 * What relating an archive found, in a form that a later build can take up: columns alone.
 *
 * @param words what the articles say
 * @param groups the number of each article's story, which is the position of its newest article, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Past(Facts facts, Columns words, Pairs pairs, int[] groups, Beside beside) {

    /** Whether what was found later is of the same articles with the same words. */
    public boolean isOfTheSame(Relation later) {
        return Succession.of(facts, later.archive().facts()).isOfTheSame();
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
        if (!new Rarity(material.size()).sameAs(new Rarity(facts.size()))) {
            return Relating.relate(material, rules, threads);
        }
        Facts now = Facts.of(material.articles(), material.barred());
        Succession succession = Succession.of(facts, now);
        Concordance amended = new Amended(words, succession, material::terms);
        return new Renewal(this, succession, Archive.of(material.articles(), now, amended), rules).relation(threads);
    }
}
