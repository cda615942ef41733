package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote; what is not that ends in an {@link IllegalStateException}. */
final class Unpacker {

    /** In bytes: as many are in memory at once, but for a longer text. */
    private static final int BLOCK = 1 << 16;

    private final Source source;

    /** Where what is not in memory begins, and where it ends. */
    private long next;

    private final long last;

    private byte[] bytes;
    private int at;
    private int end;
    private String known = "";

    Unpacker(byte[] bytes) {
        this((into, from) -> -1, 0);
        this.bytes = bytes;
        this.end = bytes.length;
    }

    private Unpacker(Source source, long size) {
        this.source = source;
        this.last = size;
        this.bytes = new byte[(int) Math.min(size, BLOCK)];
    }

    /** Bytes that lie elsewhere. */
    @FunctionalInterface
    interface Source {
        /** Reads into a buffer what begins at a place; tells how much that was, or -1 where nothing is. */
        int read(ByteBuffer into, long from) throws IOException;
    }

    /**
     * Reads what {@link Packer#seal} sealed, of which only a part is in memory at a time.
     *
     * @param size of the source, in bytes
     * @throws IllegalStateException where the bytes are not those that were written
     */
    static Unpacker unsealed(Source source, long size) throws IOException {
        long end = Math.max(0, size - Long.BYTES);
        CRC32C checksum = new CRC32C();
        byte[] block = new byte[BLOCK];
        for (long from = 0; from < end; from += BLOCK) {
            int length = (int) Math.min(BLOCK, end - from);
            fill(source, from, ByteBuffer.wrap(block, 0, length));
            checksum.update(block, 0, length);
        }
        byte[] seal = new byte[Long.BYTES];
        fill(source, end, ByteBuffer.wrap(seal));
        if (new Unpacker(seal).word() != checksum.getValue()) {
            throw new IllegalStateException("the bytes are damaged");
        }
        return new Unpacker(source, end);
    }

    private static void fill(Source source, long start, ByteBuffer buffer) throws IOException {
        long from = start;
        while (buffer.hasRemaining()) {
            int count = source.read(buffer, from);
            if (count < 0) {
                throw new IllegalStateException("the bytes end too early");
            }
            from += count;
        }
    }

    private long left() {
        return end - at + last - next;
    }

    /** The place in memory of so many bytes, which are read. */
    private int take(int count) {
        if (count < 0 || count > left()) {
            throw new IllegalStateException("the bytes end too early");
        } else if (count > end - at) {
            readOn(count);
        }
        int start = at;
        at += count;
        return start;
    }

    private void readOn(int count) {
        int rest = end - at;
        byte[] into = count > bytes.length ? new byte[count] : bytes;
        System.arraycopy(bytes, at, into, 0, rest);
        int more = (int) Math.min(into.length - rest, last - next);
        readNext(ByteBuffer.wrap(into, rest, more));
        bytes = into;
        at = 0;
        end = rest + more;
    }

    private void readNext(ByteBuffer into) {
        int count = into.remaining();
        try {
            fill(source, next, into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next += count;
    }

    int octet() {
        int start = take(1); // which may be in other bytes than those of now
        return bytes[start] & 0xff;
    }

    boolean truth() {
        return octet() != 0;
    }

    int count() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = octet();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IllegalStateException("no number has so many bytes");
    }

    long word() {
        int start = take(Long.BYTES);
        long value = 0;
        for (int i = Long.BYTES - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[start + i] & 0xff);
        }
        return value;
    }

    int number() {
        int start = take(Integer.BYTES);
        int value = 0;
        for (int i = Integer.BYTES - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[start + i] & 0xff);
        }
        return value;
    }

    int[] numbers() {
        int[] values = new int[length(Integer.BYTES)];
        parts(
                values.length,
                Integer.BYTES,
                (part, from) -> part.asIntBuffer().get(values, from, part.remaining() / Integer.BYTES));
        return values;
    }

    /** Goes past {@link #numbers}. */
    void passNumbers() {
        parts(length(Integer.BYTES), Integer.BYTES, (part, from) -> {});
    }

    long[] words() {
        long[] values = new long[length(Long.BYTES)];
        parts(
                values.length,
                Long.BYTES,
                (part, from) -> part.asLongBuffer().get(values, from, part.remaining() / Long.BYTES));
        return values;
    }

    float[] floats() {
        float[] values = new float[length(Float.BYTES)];
        parts(
                values.length,
                Float.BYTES,
                (part, from) -> part.asFloatBuffer().get(values, from, part.remaining() / Float.BYTES));
        return values;
    }

    double[] doubles() {
        double[] values = new double[length(Double.BYTES)];
        parts(
                values.length,
                Double.BYTES,
                (part, from) -> part.asDoubleBuffer().get(values, from, part.remaining() / Double.BYTES));
        return values;
    }

    /** How many values of a width follow: not more than there are bytes for. */
    int length(int width) {
        int length = count();
        if (length < 0 || length > left() / width) {
            throw new IllegalStateException("the bytes end too early");
        }
        return length;
    }

    /** Some of many values. */
    @FunctionalInterface
    private interface Part {
        /** Takes the bytes of values, the first of which has a number. */
        void take(ByteBuffer bytes, int first);
    }

    private void parts(int count, int width, Part to) {
        int most = BLOCK / width;
        for (int first = 0; first < count; first += most) {
            int length = Math.min(most, count - first) * width;
            int start = take(length);
            to.take(ByteBuffer.wrap(bytes, start, length).slice().order(ByteOrder.LITTLE_ENDIAN), first);
        }
    }

    /** All that follows. */
    byte[] rest() {
        byte[] rest = new byte[Math.toIntExact(left())];
        int here = end - at;
        System.arraycopy(bytes, at, rest, 0, here);
        at = end;
        readNext(ByteBuffer.wrap(rest, here, rest.length - here));
        return rest;
    }

    Fingerprint print() {
        return new Fingerprint(word(), word());
    }

    Stamp stamp() {
        return new Stamp(word(), word(), number());
    }

    /** Goes past {@link #stamp}. */
    void passStamp() {
        take(2 * Long.BYTES + Integer.BYTES);
    }

    @Nullable
    String text() {
        int length = count() - 1;
        if (length < 0) {
            return null;
        }
        int start = take(length);
        return isKnown(start, length) ? known : new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    /** Takes a text for this one where they are the same, so that there is one object. */
    Unpacker knowing(String text) {
        known = text;
        return this;
    }

    private boolean isKnown(int start, int length) {
        boolean same = length == known.length();
        for (int i = 0; i < length && same; i++) {
            same = bytes[start + i] == known.charAt(i); // which holds for ASCII alone
        }
        return same;
    }

    /** Goes past {@link #text}. */
    void passText() {
        take(Math.max(0, count() - 1));
    }

    /** A text that is never absent. */
    String name() {
        String text = text();
        if (text == null) {
            throw new IllegalStateException("a name is missing");
        }
        return text;
    }
}
