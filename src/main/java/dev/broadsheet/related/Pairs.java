package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * For each article the older ones that may tell the same story, newest first, and how like they are.
 *
 * @param starts where those of each article begin, and where the last one's end
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Pairs(int[] starts, int[] older, float[] likenesses) {

    static Pairs of(Row[] rows) {
        int[] starts = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            starts[i + 1] = starts[i] + rows[i].older.length;
        }
        Pairs pairs = new Pairs(starts, new int[starts[rows.length]], new float[starts[rows.length]]);
        for (int i = 0; i < rows.length; i++) {
            pairs.put(rows[i], starts[i]);
        }
        return pairs;
    }

    /** Adds the articles of now of which a partner is gone or may have changed. */
    void findBroken(Succession succession, BitSet broken) {
        for (int article = 0; article < succession.origin().length; article++) {
            int origin = succession.origin()[article];
            if (origin >= 0 && holds(origin, partner -> succession.kept(partner) < 0)) {
                broken.set(article);
            }
        }
    }

    /** Whether one of the older partners of an article is such a one. */
    boolean holds(int article, IntPredicate such) {
        for (int at = starts[article]; at < starts[article + 1]; at++) {
            if (such.test(older[at])) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article has the same older partners, and is as like them, as one of before. */
    boolean isAsBefore(int article, Pairs before, int origin, Succession succession) {
        boolean same = count(article) == before.count(origin);
        for (int i = 0; same && i < count(article); i++) {
            int then = before.starts[origin] + i;
            int now = starts[article] + i;
            same = succession.kept(before.older[then]) == older[now] && before.likenesses[then] == likenesses[now];
        }
        return same;
    }

    /**
     * The pairs of now.
     *
     * @param found of those articles that were looked at again; of others, null, they are as before
     */
    Pairs renewed(@Nullable Row[] found, Succession succession) {
        int[] starts = new int[found.length + 1];
        for (int i = 0; i < found.length; i++) {
            Row row = found[i];
            starts[i + 1] = starts[i] + (row == null ? count(succession.origin()[i]) : row.older.length);
        }
        Pairs pairs = new Pairs(starts, new int[starts[found.length]], new float[starts[found.length]]);
        for (int i = 0; i < found.length; i++) {
            Row row = found[i];
            if (row == null) {
                move(succession.origin()[i], pairs, starts[i], succession);
            } else {
                pairs.put(row, starts[i]);
            }
        }
        return pairs;
    }

    private void put(Row row, int start) {
        System.arraycopy(row.older, 0, older, start, row.older.length);
        System.arraycopy(row.likenesses, 0, likenesses, start, row.older.length);
    }

    private int count(int article) {
        return starts[article + 1] - starts[article];
    }

    private void move(int article, Pairs to, int start, Succession succession) {
        for (int i = 0; i < count(article); i++) {
            to.older[start + i] = succession.kept(older[starts[article] + i]);
            to.likenesses[start + i] = likenesses[starts[article] + i];
        }
    }

    /** The older partners of an article. */
    IntStream partners(int article) {
        return Arrays.stream(older, starts[article], starts[article + 1]);
    }

    /** The newer article of the pair at a place. */
    int newer(int at) {
        int low = 0;
        int high = articles();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int articles() {
        return starts.length - 1;
    }

    int size() {
        return older.length;
    }

    /** Whether two articles are a pair. */
    boolean contains(int one, int other) {
        int newer = Math.min(one, other);
        return Arrays.binarySearch(older, starts[newer], starts[newer + 1], Math.max(one, other)) >= 0;
    }

    /** The pairs of one article. */
    record Row(int[] older, float[] likenesses) {
        static final Row NONE = new Row(new int[0], new float[0]);
    }
}
