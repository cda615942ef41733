package dev.broadsheet.related;

import java.util.Map;

/**
 * How one article spells its words: the archive knows words as numbers only.
 *
 * @param byWord the first spelling of a word, by its number
 */
public record Spellings(Map<Integer, String> byWord) {
    public Spellings {
        byWord = Map.copyOf(byWord);
    }

    /** The spelling of a word; of one that the article does not have a sign for it. */
    String of(int word) {
        return byWord.getOrDefault(word, "?");
    }
}
