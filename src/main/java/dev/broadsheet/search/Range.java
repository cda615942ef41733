package dev.broadsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of articles that share an index of their own, counted from the oldest.
 *
 * <p>Its length is one of four, each four times the one before, so that an archive has few of them; only the last, which
 * is not full, changes when an article is added.
 */
public record Range(int start, int size) {

    private static final int[] LENGTHS = {16_384, 4_096, 1_024, 256};

    /**
     * How the words of a range grow with its articles, since most words of a new one are there already (Heaps' law), and
     * what makes files of about 4.5 kilobytes of that.
     */
    private static final double GROWTH = 0.83;

    private static final double SHARE = 3;

    /** The ranges of so many articles. */
    public static List<Range> of(int articles) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int length : LENGTHS) {
            while (articles - start >= length) {
                ranges.add(new Range(start, length));
                start += length;
            }
        }
        if (start < articles) {
            ranges.add(new Range(start, articles - start));
        }
        return ranges;
    }

    /** How many files its words are in. */
    public int shards() {
        return (int) Math.max(1, Math.round(StrictMath.pow(size, GROWTH) / SHARE));
    }
}
