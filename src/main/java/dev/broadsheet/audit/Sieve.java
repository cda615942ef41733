package dev.broadsheet.audit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds the marks of secrets in a file. A file is looked at in blocks of bytes, so far apart that a mark holds exactly one
 * of them, wherever it stands: a {@link Filter} knows the blocks at every place of every mark, and passes few others. Only
 * around those are eight bytes compared at each place where a mark may end.
 */
final class Sieve {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Bytes that tell a mark. */
    static final int TELLING = 8;

    /** Spreads numbers that differ in few bits. */
    static final long MIX = 0x9E3779B97F4A7C15L;

    /** Bytes of a block in marks that are long, and in others. */
    private static final int BLOCK = 8;

    private static final int SHORT_BLOCK = 6;

    /** How many times the room that is usual the filter of what tells marks has, so that it passes next to nothing else. */
    private static final int ROOM = 4;

    private final int window;
    private final int block;
    private final int step;
    private final Map<Long, List<Mark>> marked = new HashMap<>();

    /** The blocks that marks hold. */
    private final Filter blocks;

    /** The numbers that tell marks, so that little else is looked up. */
    private final Filter told;

    /**
     * A sieve that is empty.
     *
     * @param window bytes of a mark, at least {@link #TELLING}
     * @param marks about how many there will be
     */
    Sieve(int window, int marks) {
        this.window = window;
        this.block = window < 2 * BLOCK ? SHORT_BLOCK : BLOCK;
        this.step = window - block + 1;
        this.blocks = new Filter((long) marks * step);
        this.told = new Filter((long) marks * ROOM);
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    /** Adds a secret, whose mark is the bytes that end here. */
    void add(Secret secret, byte[] bytes, int last) {
        byte[] mark = Arrays.copyOfRange(bytes, last - window + 1, last + 1);
        byte[] within = new byte[TELLING + window]; // so that there are eight bytes before the end of every block
        System.arraycopy(mark, 0, within, TELLING, window);
        int end = within.length - 1;
        long telling = number(within, end, TELLING);
        told.add(telling);
        marked.computeIfAbsent(telling, key -> new ArrayList<>(1)).add(new Mark(secret, mark));
        for (int back = 0; back < step; back++) {
            blocks.add(number(within, end - back, block));
        }
    }

    /** Tells of every mark in a file, and the index of its last byte. */
    void search(byte[] bytes, BiConsumer<Mark, Integer> found) {
        if (isEmpty()) {
            return;
        }
        for (int last = window - 1; last < bytes.length; last += step) {
            if (blocks.mayHold(number(bytes, last, block))) {
                suspect(bytes, last, found);
            }
        }
    }

    /** Looks at every place where a mark may end that holds the block which ends here. */
    private void suspect(byte[] bytes, int end, BiConsumer<Mark, Integer> found) {
        int most = Math.min(end + step, bytes.length);
        for (int last = Math.max(end, window - 1); last < most; last++) {
            long telling = number(bytes, last, TELLING);
            if (told.mayHold(telling)) {
                compare(bytes, last, marked.getOrDefault(telling, List.of()), found);
            }
        }
    }

    private static void compare(byte[] bytes, int last, List<Mark> marks, BiConsumer<Mark, Integer> found) {
        for (Mark mark : marks) {
            if (mark.endsAt(bytes, last)) {
                found.accept(mark, last);
            }
        }
    }

    /** So many bytes that end here, at most eight, as a number; there must be eight. */
    private static long number(byte[] bytes, int last, int count) {
        long eight = (long) EIGHT.get(bytes, last - TELLING + 1);
        return eight & (-1L >>> (Byte.SIZE * (TELLING - count)));
    }

    /** The number of the eight bytes that end one byte further. */
    static long telling(long before, byte next) {
        return before << Byte.SIZE | (next & 0xFF);
    }
}
