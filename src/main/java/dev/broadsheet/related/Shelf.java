package dev.broadsheet.related;

import java.util.Arrays;

/** Candidates in the order of their scores, best first; equal scores in the order of {@code Site.articles}. */
final class Shelf {
    private final int[] articles;
    private final double[] scores;
    private int size;

    Shelf(int capacity) {
        articles = new int[capacity];
        scores = new double[capacity];
    }

    void clear() {
        size = 0;
    }

    void put(int article, double score) {
        int at = size++;
        while (at > 0 && isBetter(score, article, at - 1)) {
            scores[at] = scores[at - 1];
            articles[at] = articles[at - 1];
            at--;
        }
        scores[at] = score;
        articles[at] = article;
    }

    private boolean isBetter(double score, int article, int at) {
        return score > scores[at] || (score == scores[at] && article < articles[at]);
    }

    /** The best few, of those with the same headline only the best. */
    Neighbours.Row top(int wanted, Facts facts) {
        int kept = 0;
        for (int i = 0; i < size && kept < wanted; i++) {
            if (isNew(i, kept, facts)) {
                articles[kept] = articles[i];
                scores[kept] = scores[i];
                kept++;
            }
        }
        return new Neighbours.Row(Arrays.copyOf(articles, kept), Arrays.copyOf(scores, kept));
    }

    private boolean isNew(int candidate, int kept, Facts facts) {
        for (int i = 0; i < kept; i++) {
            if (facts.sameHeadline(articles[i], articles[candidate])) {
                return false;
            }
        }
        return true;
    }
}
