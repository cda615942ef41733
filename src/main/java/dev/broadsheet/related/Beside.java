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

    /** Copies the places of one article of before; false where a neighbour is gone or may have changed. */
    boolean copy(int article, Beside before, Succession succession) {
        boolean whole = true;
        int from = before.start(succession.origin()[article]);
        for (int i = 0; i < count; i++) {
            int neighbour = before.articles[from + i];
            int now = neighbour < 0 ? -1 : succession.kept(neighbour);
            whole &= now >= 0 || neighbour < 0;
            articles[start(article) + i] = now;
            scores[start(article) + i] = before.scores[from + i];
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
