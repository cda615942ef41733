package dev.broadsheet.audit;

import dev.broadsheet.article.Secured;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Looks for encrypted values by their marks: letters and digits in a row, more than most words have. Any byte of another
 * kind rules out all marks over it, so that most of a file is stepped over.
 */
public final class SealedScan {

    /** That looks for nothing. */
    static final SealedScan NONE = new SealedScan(new long[0], mark -> List.of());

    private static final int FILTER_BITS = 18;

    private final long[] marks;
    private final LongFunction<Collection<Secret>> reveal;

    /** By the first bits of a mark: whether there is one. */
    private final boolean[] filter = new boolean[1 << FILTER_BITS];

    /**
     * A search for marks as {@link Secured} has them.
     *
     * @param reveal what a mark may be of, asked only where the mark is found
     */
    public SealedScan(long[] marks, LongFunction<Collection<Secret>> reveal) {
        this.marks = marks.clone();
        this.reveal = reveal;
        Arrays.sort(this.marks);
        for (long mark : marks) {
            filter[slot(mark)] = true;
        }
    }

    boolean isEmpty() {
        return marks.length == 0;
    }

    /** Tells of what a file may hold, for every mark that it holds. */
    void search(byte[] bytes, Consumer<Collection<Secret>> suspects) {
        if (isEmpty()) {
            return;
        }
        int last = Secured.MARK - 1;
        while (last < bytes.length) {
            int other = last;
            while (other > last - Secured.MARK && Secured.isMarking(bytes[other])) {
                other--;
            }
            if (other > last - Secured.MARK) {
                last = other + Secured.MARK;
                continue;
            }
            long mark = Secured.mark(bytes, last);
            if (filter[slot(mark)] && Arrays.binarySearch(marks, mark) >= 0) {
                suspects.accept(reveal.apply(mark));
            }
            last++;
        }
    }

    private static int slot(long mark) {
        return (int) (mark >>> (Long.SIZE - FILTER_BITS));
    }
}
