package dev.broadsheet.related;

import java.util.Arrays;

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
            System.arraycopy(rows[i].older, 0, pairs.older, starts[i], rows[i].older.length);
            System.arraycopy(rows[i].likenesses, 0, pairs.likenesses, starts[i], rows[i].older.length);
        }
        return pairs;
    }

    /** The pairs of one article of before where its partners are now, in place of which -1 is no partner. */
    Row moved(int article, Succession succession) {
        Row row = of(article);
        for (int i = 0; i < row.older.length; i++) {
            row.older[i] = succession.kept(row.older[i]);
        }
        return row;
    }

    int articles() {
        return starts.length - 1;
    }

    int size() {
        return older.length;
    }

    Row of(int article) {
        int from = starts[article];
        int to = starts[article + 1];
        return new Row(Arrays.copyOfRange(older, from, to), Arrays.copyOfRange(likenesses, from, to));
    }

    /** Whether two articles are a pair. */
    boolean contains(int one, int other) {
        int newer = Math.min(one, other);
        return Arrays.binarySearch(older, starts[newer], starts[newer + 1], Math.max(one, other)) >= 0;
    }

    /** The pairs of one article. */
    record Row(int[] older, float[] likenesses) {
        static final Row NONE = new Row(new int[0], new float[0]);

        /** Whether a partner is gone or may have changed. */
        boolean isBroken() {
            for (int each : older) {
                if (each < 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
