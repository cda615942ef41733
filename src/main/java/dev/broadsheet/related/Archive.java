package dev.broadsheet.related;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Everything that is known of the articles that are related. */
final class Archive {
    private final Facts facts;
    private final Vectors vectors;
    private final Rarity rarity;

    /** Null before it is asked for. */
    private @Nullable Index index;

    private Archive(Facts facts, Vectors vectors, Rarity rarity, @Nullable Index index) {
        this.facts = facts;
        this.vectors = vectors;
        this.rarity = rarity;
        this.index = index;
    }

    static Archive of(Facts facts, Vectors vectors) {
        return new Archive(facts, vectors, new Rarity(facts.size()), null);
    }

    /** The same, of which only these words are asked: to find where a few stand takes much less than to order them all. */
    Archive about(int[] words) {
        return new Archive(facts, vectors, rarity, Index.of(vectors, words));
    }

    /** The same, of which only the words of some articles are asked. */
    Archive about(BitSet articles) {
        return about(vectors.words(articles));
    }

    Facts facts() {
        return facts;
    }

    Vectors vectors() {
        return vectors;
    }

    Rarity rarity() {
        return rarity;
    }

    synchronized Index index() {
        Index known = index;
        if (known == null) {
            known = Index.of(vectors);
            index = known;
        }
        return known;
    }

    int size() {
        return facts.size();
    }

    /** What a word is worth that two articles share which were published so many seconds apart. */
    float worth(int word, long seconds) {
        int step = Rarity.step(index().count(index().rank(word)));
        boolean reaches =
                !Rarity.isSilent(step) && (Rarity.isFree(step) || seconds <= Rarity.reach(Rarity.reachOf(step)));
        return reaches ? rarity.worth(step) : 0;
    }
}
