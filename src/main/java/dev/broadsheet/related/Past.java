package dev.broadsheet.related;

import dev.broadsheet.config.SiteConfig;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * What relating an archive found, in a form that a later build can take up: columns alone, without the index.
 *
 * @param groups the number of each article's story, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Past(Facts facts, Vectors vectors, Pairs pairs, int[] groups, Beside beside) {

    /**
     * What relating the material anew would find, at a cost that grows with what changed.
     *
     * @param changed paths of articles whose words may have changed; the words of others that were here are not asked
     *     for. What else changed, and what is new or gone, is seen
     * @param config by which this was found too
     * @param threads help the caller
     */
    public Relation after(Material material, Set<String> changed, SiteConfig config, Executor threads) {
        return after(material, changed, Rules.of(config), threads);
    }

    Relation after(Material material, Set<String> changed, Rules rules, Executor threads) {
        Facts now = Facts.of(material.articles(), material.barred());
        Succession succession = Succession.of(facts, now, changed);
        Archive archive = Archive.of(now, vectors.after(material, succession));
        Relating relating = new Relating(archive, rules, threads);
        boolean sameWorths = archive.rarity().sameAs(new Rarity(facts.size()));
        return sameWorths ? new Renewal(this, succession, archive, rules).relation(relating) : relating.anew();
    }
}
