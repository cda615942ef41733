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
            if (origin[article] >= 0 && !handOn(start(origin[article]), after, start(article), succession)) {
                broken.set(article);
            }
        }
        return after;
    }

    /** Hands on the places that begin at one; tells whether every neighbour is as it was. */
    private boolean handOn(int from, Beside after, int to, Succession succession) {
        System.arraycopy(scores, from, after.scores, to, count);
        boolean whole = true;
        for (int i = 0; i < count && articles[from + i] >= 0; i++) {
            int now = succession.kept(articles[from + i]);
            after.articles[to + i] = now;
            whole &= now >= 0;
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
