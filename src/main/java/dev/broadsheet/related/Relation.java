package dev.broadsheet.related;

/** Which articles of an archive belong beside which, and which tell the same story. */
public final class Relation {
    private final Archive archive;
    private final Rules rules;
    private final Findings found;

    Relation(Archive archive, Rules rules, Findings found) {
        this.archive = archive;
        this.rules = rules;
        this.found = found;
    }

    /** The neighbours of every article. */
    public Neighbours neighbours() {
        return new Neighbours(found.beside());
    }

    /** The stories that several articles tell. */
    public Stories stories() {
        return new Stories(found.groups(), archive);
    }

    /** What a later build can take up. */
    public Past past() {
        return new Past(archive.facts(), archive.words().columns(), found.pairs(), found.groups(), found.beside());
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
