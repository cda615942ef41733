package dev.broadsheet.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds the marks of secrets in a file; the last eight bytes tell a mark from most others.
 *
 * <p>By the method of Wu and Manber (A Fast Algorithm for Multi-Pattern Searching, 1994): a table says for each six bytes
 * how far the nearest end of a mark can be, and so far the search goes on at once.
 */
final class Sieve {

    /** Bytes that tell a mark. */
    static final int TELLING = 8;

    private static final int BLOCK = 6;
    /** Spreads numbers that differ in few bits. */
    static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int LEAST_BITS = 16;
    private static final int MOST_BITS = 22;

    private final int window;
    private final int shift;
    private final Map<Long, List<Mark>> marked = new HashMap<>();

    /** By the hash of the {@link #BLOCK} bytes that end where the search is: how many bytes to go on; 0 is a suspicion. */
    private final byte[] steps;

    /**
     * A sieve that is empty.
     *
     * @param window bytes of a mark, at least {@link #TELLING}: the search never goes further at once
     * @param marks about how many there will be
     */
    Sieve(int window, int marks) {
        this.window = window;
        // no more than are taken: a larger table would stop less often, but be further from the processor
        long wanted = (long) marks * (window - BLOCK + 1);
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(wanted)));
        this.shift = Long.SIZE - bits;
        this.steps = new byte[1 << bits];
        Arrays.fill(steps, (byte) (window - BLOCK + 1));
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    /** Adds a secret, whose mark is the bytes that end here. */
    void add(Secret secret, byte[] bytes, int last) {
        marked.computeIfAbsent(telling(bytes, last), key -> new ArrayList<>(1))
                .add(new Mark(secret, Arrays.copyOfRange(bytes, last - window + 1, last + 1)));
        for (int step = 0; step <= window - BLOCK; step++) {
            int block = block(bytes, last - step);
            steps[block] = (byte) Math.min(steps[block], step);
        }
    }

    /** Tells of every mark in a file, and the index of its last byte. */
    void search(byte[] bytes, BiConsumer<Mark, Integer> found) {
        if (isEmpty()) {
            return;
        }
        int last = window - 1;
        while (last < bytes.length) {
            int step = steps[block(bytes, last)];
            if (step == 0) {
                suspect(bytes, last, found);
                step = 1;
            }
            last += step;
        }
    }

    private void suspect(byte[] bytes, int last, BiConsumer<Mark, Integer> found) {
        for (Mark mark : marked.getOrDefault(telling(bytes, last), List.of())) {
            if (mark.endsAt(bytes, last)) {
                found.accept(mark, last);
            }
        }
    }

    private int block(byte[] bytes, int last) {
        int high = (bytes[last - 5] & 0xFF) << 16 | (bytes[last - 4] & 0xFF) << 8 | (bytes[last - 3] & 0xFF);
        int low = (bytes[last - 2] & 0xFF) << 16 | (bytes[last - 1] & 0xFF) << 8 | (bytes[last] & 0xFF);
        return (int) ((((long) high << 24 | low) * MIX) >>> shift);
    }

    /** The eight bytes that end here, as a number. */
    static long telling(byte[] bytes, int last) {
        long telling = 0;
        for (int i = last - TELLING + 1; i <= last; i++) {
            telling = telling(telling, bytes[i]);
        }
        return telling;
    }

    /** The number of the eight bytes that end one byte further. */
    static long telling(long before, byte next) {
        return before << Byte.SIZE | (next & 0xFF);
    }
}
