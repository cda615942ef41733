package dev.broadsheet.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why one article belongs beside another: the score is likeness times merit times closeness.
 *
 * @param words that both use, those that make most of the likeness first; equal ones in the order of the alphabet
 * @param likeness how much the two say the same, greater than 0
 * @param merit by how much the other's quality raises or lowers it: from 0.9 to 1.1
 * @param closeness what distance in time leaves of it: from 0 to 1
 * @param seconds between the publication of the two
 * @param sameProvider whether one provider published both
 */
public record Kinship(
        List<SharedWord> words, double likeness, double merit, double closeness, long seconds, boolean sameProvider) {
    public Kinship {
        words = List.copyOf(words);
    }

    /**
     * A word that two articles use.
     *
     * @param word as the one of them spells it, in lower case; a topic's whole name counts as a word too
     * @param share of the likeness, from 0 to 1
     */
    public record SharedWord(String word, double share) {}

    private static final Comparator<SharedWord> STRONGEST_FIRST =
            Comparator.comparingDouble(SharedWord::share).reversed().thenComparing(SharedWord::word);

    /** Of two articles of an archive, by their positions. */
    static Kinship of(Relation relation, int article, int other, Spellings spellings) {
        Archive archive = relation.archive();
        Facts facts = archive.facts();
        long seconds = facts.apart(article, other);
        Map<String, Double> amounts = new TreeMap<>();
        double sum = 0;
        int[] others = archive.words().terms(other).packed();
        int theirs = 0;
        for (int mine : archive.words().terms(article).packed()) {
            int word = Term.number(mine);
            while (theirs < others.length && Term.number(others[theirs]) < word) {
                theirs++;
            }
            if (theirs < others.length && Term.number(others[theirs]) == word) {
                double amount = archive.worth(word, seconds)
                        * Frequencies.product(Term.frequency(mine), Term.frequency(others[theirs]));
                amounts.merge(spellings.of(word).toLowerCase(Locale.ROOT), amount, Double::sum);
                sum += amount;
            }
        }
        return new Kinship(
                words(amounts, sum),
                sum * archive.words().scales()[article] * archive.words().scales()[other],
                facts.merit(other),
                Search.closeness(seconds, relation.rules().related().windowDays()),
                seconds,
                facts.sameProvider(article, other));
    }

    private static List<SharedWord> words(Map<String, Double> amounts, double sum) {
        List<SharedWord> words = new ArrayList<>();
        amounts.forEach((word, amount) -> {
            if (amount > 0) {
                words.add(new SharedWord(word, amount / sum));
            }
        });
        words.sort(STRONGEST_FIRST);
        return words;
    }
}
