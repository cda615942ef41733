package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import java.util.List;

/**
 * Everything that is known of the articles that are related.
 *
 * @param articles newest first, as {@code Site.articles}
 * @param words what they say
 */
record Archive(List<Article> articles, Facts facts, Concordance words, Rarity rarity) {

    static Archive of(List<Article> articles, Facts facts, Concordance words) {
        return new Archive(articles, facts, words, new Rarity(facts.size()));
    }

    int size() {
        return facts.size();
    }

    /** What a word is worth that two articles share which were published so many seconds apart. */
    float worth(int word, long seconds) {
        int step = Rarity.step(words.holders(word).count());
        boolean reaches =
                !Rarity.isSilent(step) && (Rarity.isFree(step) || seconds <= Rarity.reach(Rarity.reachOf(step)));
        return reaches ? rarity.worth(step) : 0;
    }
}
