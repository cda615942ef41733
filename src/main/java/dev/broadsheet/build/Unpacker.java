package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote; what is not that ends in an {@link IllegalStateException}. */
final class Unpacker {

    private final Blocks blocks;

    private byte[] bytes;
    private int at;
    private int end;
    private String known = "";

    Unpacker(byte[] bytes) {
        this(Blocks.NONE, bytes);
        this.end = bytes.length;
    }

    private Unpacker(Blocks blocks, byte[] bytes) {
        this.blocks = blocks;
        this.bytes = bytes;
    }

    /**
     * Reads what {@link Packer#seal} sealed, of which only a part is in memory at a time; bytes that are not those that were
     * written end in an {@link IllegalStateException} before any of them is taken for a value.
     */
    static Unpacker of(Blocks blocks) {
        return new Unpacker(blocks, new byte[2 * (Seal.BLOCK + Seal.SIZE)]);
    }

    private long left() {
        return end - at + blocks.left();
    }

    /** The place in memory of so many bytes, which are read. */
    private int take(int count) {
        if (count < 0 || count > end - at) {
            readOn(count);
        }
        int start = at;
        at += count;
        return start;
    }

    private void readOn(int count) {
        if (count < 0 || count > left()) {
            throw new IllegalStateException("the bytes end too early");
        }
        int rest = end - at;
        int room = Math.addExact(count, Seal.BLOCK + Seal.SIZE);
        byte[] into = room > bytes.length ? new byte[room] : bytes;
        System.arraycopy(bytes, at, into, 0, rest);
        bytes = into;
        at = 0;
        end = rest;
        while (end < count) {
            end += blocks.read(bytes, end);
        }
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
        take(length(Integer.BYTES) * Integer.BYTES);
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

    /** Some of many values, as bytes, low byte first. */
    @FunctionalInterface
    interface Part {
        /** Reads or writes values, the first of which has a number. */
        void pass(ByteBuffer bytes, int first);
    }

    private void parts(int count, int width, Part part) {
        for (int first = 0; first < count; ) {
            int here = Math.max(1, (end - at) / width);
            int length = Math.min(here, count - first);
            int start = take(length * width);
            part.pass(ByteBuffer.wrap(bytes, start, length * width).slice().order(ByteOrder.LITTLE_ENDIAN), first);
            first += length;
        }
    }

    /** All that follows. */
    byte[] rest() {
        byte[] rest = new byte[Math.toIntExact(left())];
        int size = 0;
        while (size < rest.length) {
            if (at == end) {
                readOn(1);
            }
            System.arraycopy(bytes, at, rest, size, end - at);
            size += end - at;
            at = end;
        }
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
