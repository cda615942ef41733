package dev.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The blocks of a sealed file, one after the other; see {@link Seal}. */
final class Blocks {

    /** None at all. */
    static final Blocks NONE = new Blocks((into, from) -> -1, 0);

    private final Source source;
    private final long end;
    private final Seal seal = new Seal();
    private long next;

    /**
     * @param size of the source, in bytes
     */
    Blocks(Source source, long size) {
        this.source = source;
        this.end = size;
    }

    /** Bytes that lie elsewhere. */
    @FunctionalInterface
    interface Source {
        /** Reads into a buffer what begins at a place; tells how much that was, or -1 where nothing is. */
        int read(ByteBuffer into, long from) throws IOException;
    }

    /** How many bytes of content are yet to come. */
    long left() {
        return Seal.contentOf(end - next);
    }

    /**
     * Reads the next block, and its seal behind it.
     *
     * @param into has room for both from a place on
     * @return the length of the block, in bytes
     * @throws IllegalStateException where there is none, or where the bytes are not those that were written
     * @throws UncheckedIOException where they cannot be read
     */
    int read(byte[] into, int at) {
        int length = (int) Math.min(Seal.BLOCK + Seal.SIZE, end - next) - Seal.SIZE;
        if (length < 0) {
            throw new IllegalStateException("the bytes end too early");
        }
        ByteBuffer sealed = ByteBuffer.wrap(into, at, length + Seal.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        fill(sealed);
        if (seal.after(into, at, length, next == end) != sealed.getInt(at + length)) {
            throw new IllegalStateException("the bytes are damaged");
        }
        return length;
    }

    private void fill(ByteBuffer into) {
        while (into.hasRemaining()) {
            int count = read(into);
            if (count < 0) {
                throw new IllegalStateException("the bytes end too early");
            }
            next += count;
        }
    }

    private int read(ByteBuffer into) {
        try {
            return source.read(into, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
