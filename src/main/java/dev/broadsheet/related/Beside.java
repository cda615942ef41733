package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The neighbours of every article, best first.
 *
 * @param count places of an article at most
 * @param articles {@code count} places for each; -1 where there are no more
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Beside(int count, int[] articles, double[] scores) {

    static Beside empty(int articles, int count) {
        Beside beside = new Beside(count, new int[articles * count], new double[articles * count]);
        Arrays.fill(beside.articles, -1);
        return beside;
    }

    /**
     * The same neighbours of the articles of now.
     *
     * @param broken takes the articles of which a neighbour is gone or may have changed
     */
    Beside after(Succession succession, BitSet broken) {
        int[] origin = succession.origin();
        Beside after = empty(origin.length, count);
        for (int article = 0; article < origin.length; article++) {
            int from = origin[article] < 0 ? -1 : start(origin[article]);
            if (from >= 0 && !after.take(start(article), this, from, succession)) {
                broken.set(article);
            }
        }
        return after;
    }

    private boolean take(int start, Beside before, int from, Succession succession) {
        boolean whole = true;
        for (int i = 0; i < count; i++) {
            int neighbour = before.articles[from + i];
            if (neighbour >= 0) {
                int now = succession.kept(neighbour);
                whole &= now >= 0;
                articles[start + i] = now;
                scores[start + i] = before.scores[from + i];
            }
        }
        return whole;
    }

    /** Whether one of some articles stands beside another. */
    boolean holds(int article, BitSet wanted) {
        for (int at = start(article); at < end(article) && articles[at] >= 0; at++) {
            if (wanted.get(articles[at])) {
                return true;
            }
        }
        return false;
    }

    /** Where the places of an article begin. */
    int start(int article) {
        return article * count;
    }

    int end(int article) {
        return start(article) + count;
    }

    /** Whether an article of that score would have a place beside another. */
    boolean hasPlaceFor(double score, int other, int article) {
        if (count == 0) {
            return false;
        }
        int last = end(article) - 1;
        return articles[last] < 0 || score > scores[last] || (score == scores[last] && other < articles[last]);
    }
}
