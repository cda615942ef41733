package dev.broadsheet.related;

import java.util.Arrays;

/** The best few of many articles, best first; of equal scores the smaller position is better. */
final class Ranked {
    private final int[] articles;
    private final double[] scores;
    private int size;

    Ranked(int capacity) {
        articles = new int[capacity];
        scores = new double[capacity];
    }

    void clear() {
        size = 0;
    }

    /** What has a lower score has no place. */
    double least() {
        return articles.length == 0 ? Double.POSITIVE_INFINITY : size < articles.length ? 0 : scores[size - 1];
    }

    void offer(double score, int article) {
        if (size < articles.length) {
            insert(score, article, size++);
        } else if (size > 0 && isBetter(score, article, size - 1)) {
            insert(score, article, size - 1);
        }
    }

    /** Offers an article of which, and of all others of its group, only the best has a place. */
    void offerOneOf(double score, int article, int[] groups) {
        for (int i = 0; groups[article] >= 0 && i < size; i++) {
            if (groups[articles[i]] == groups[article]) {
                if (isBetter(score, article, i)) {
                    insert(score, article, i);
                }
                return;
            }
        }
        offer(score, article);
    }

    /** Puts an article where its score belongs, in exchange for the one at a place behind that. */
    private void insert(double score, int article, int freed) {
        int at = freed;
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

    void copyTo(Beside rows, int article) {
        int start = rows.start(article);
        System.arraycopy(articles, 0, rows.articles(), start, size);
        System.arraycopy(scores, 0, rows.scores(), start, size);
        Arrays.fill(rows.articles(), start + size, rows.end(article), -1);
        Arrays.fill(rows.scores(), start + size, rows.end(article), 0);
    }

    /** The articles by position; their scores were likenesses. */
    Pairs.Row pairs() {
        int[] order = Arrays.copyOf(articles, size);
        Arrays.sort(order);
        float[] likenesses = new float[size];
        for (int i = 0; i < size; i++) {
            likenesses[Arrays.binarySearch(order, articles[i])] = (float) scores[i];
        }
        return new Pairs.Row(order, likenesses);
    }
}
