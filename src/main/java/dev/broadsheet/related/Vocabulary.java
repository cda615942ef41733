package dev.broadsheet.related;

import java.util.List;
import java.util.concurrent.Executor;

/** The words of all articles: each has a number, in the order of the hashes, and a count of the articles that hold it. */
final class Vocabulary {
    // The highest bits of a word's hash give its share; every share is counted by itself, in memory near the processor.
    private static final int SHARE_BITS = 4;
    private static final int SHARES = 1 << SHARE_BITS;

    private final List<Terms> terms;
    private final int[] offsets;
    private final int[] ranks;
    private final int[][] counts = new int[SHARES][];
    private final int[] firsts = new int[SHARES + 1];

    private Vocabulary(List<Terms> terms) {
        this.terms = terms;
        this.offsets = new int[terms.size() + 1];
        for (int i = 0; i < terms.size(); i++) {
            offsets[i + 1] = Math.addExact(offsets[i], terms.get(i).hashes().length);
        }
        this.ranks = new int[offsets[terms.size()]];
    }

    static Vocabulary of(List<Terms> terms, Executor threads) {
        Vocabulary vocabulary = new Vocabulary(terms);
        Work.share(threads, SHARES, vocabulary::count);
        for (int share = 0; share < SHARES; share++) {
            vocabulary.firsts[share + 1] = vocabulary.firsts[share] + vocabulary.counts[share].length;
        }
        return vocabulary;
    }

    /** How many words there are. */
    int size() {
        return firsts[SHARES];
    }

    /** The number of an article's word, by its place among the article's words. */
    int number(int article, int place) {
        return firsts[share(article, place)] + ranks[offsets[article] + place];
    }

    /** How many articles hold that word. */
    int count(int article, int place) {
        return counts[share(article, place)][ranks[offsets[article] + place]];
    }

    private int share(int article, int place) {
        return share(terms.get(article).hashes()[place]);
    }

    private static int share(long hash) {
        return (int) (hash >> (64 - SHARE_BITS)) + SHARES / 2;
    }

    private void count(int share) {
        WordTable table = new WordTable();
        for (Terms each : terms) {
            long[] hashes = each.hashes();
            for (int i = first(hashes, share); i < hashes.length && share(hashes[i]) == share; i++) {
                table.add(hashes[i]);
            }
        }
        counts[share] = table.rank();
        for (int article = 0; article < terms.size(); article++) {
            long[] hashes = terms.get(article).hashes();
            for (int i = first(hashes, share); i < hashes.length && share(hashes[i]) == share; i++) {
                ranks[offsets[article] + i] = table.rankOf(hashes[i]);
            }
        }
    }

    // Hashes are spread evenly, so that the place is known but for a few steps.
    private static int first(long[] hashes, int share) {
        int first = hashes.length * share / SHARES;
        while (first < hashes.length && share(hashes[first]) < share) {
            first++;
        }
        while (first > 0 && share(hashes[first - 1]) >= share) {
            first--;
        }
        return first;
    }
}
