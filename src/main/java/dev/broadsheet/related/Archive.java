package dev.broadsheet.related;

/** Everything that is known of the articles that are related. */
record Archive(Facts facts, Vectors vectors, Index index, Rarity rarity) {

    static Archive of(Facts facts, Vectors vectors) {
        return new Archive(facts, vectors, Index.of(vectors), new Rarity(facts.size()));
    }

    int size() {
        return facts.size();
    }

    /** What a word is worth that two articles share which were published so many seconds apart. */
    float worth(int word, long seconds) {
        int step = Rarity.step(index.count(index.rank(word)));
        boolean reaches =
                !Rarity.isSilent(step) && (Rarity.isFree(step) || seconds <= Rarity.reach(Rarity.reachOf(step)));
        return reaches ? rarity.worth(step) : 0;
    }
}
