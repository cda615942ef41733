package dev.broadsheet.related;

import java.util.Set;
import java.util.concurrent.Executor;

/** Which articles of an archive belong beside which, and which tell the same story. */
public final class Relation {
    private final Rules rules;
    private final Archive archive;
    private final Findings found;

    Relation(Rules rules, Archive archive, Findings found) {
        this.rules = rules;
        this.archive = archive;
        this.found = found;
    }

    /** The neighbours of every article. */
    public Neighbours neighbours() {
        return new Neighbours(found.beside());
    }

    /** The stories that several articles tell. */
    public Stories stories() {
        return new Stories(found.groups(), archive.facts());
    }

    /**
     * What relating the material anew would find, at a cost that grows with what changed.
     *
     * @param changed paths of articles whose words may have changed; the words of others that were here are not asked
     *     for. What else changed, and what is new or gone, is seen
     * @param threads must not be busy with the caller alone, who waits for them
     */
    public Relation after(Material material, Set<String> changed, Executor threads) {
        Facts facts = Facts.of(material.articles(), material.barred());
        Succession succession = Succession.of(archive.facts(), facts, changed);
        return Renewal.relate(this, material, succession, threads);
    }

    /**
     * Why the article at a position of {@code Site.articles} has another one beside it.
     *
     * @param spellings of the words of either article
     */
    public Kinship kinship(int article, int other, Spellings spellings) {
        return Kinship.of(this, article, other, spellings);
    }

    Rules rules() {
        return rules;
    }

    Archive archive() {
        return archive;
    }

    Findings found() {
        return found;
    }
}
