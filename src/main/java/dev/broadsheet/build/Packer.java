package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes values into bytes that {@link Unpacker} reads in the same order. */
final class Packer {

    private static final int ABSENT = 0;

    private final @Nullable Sink sink;
    private final Seal seal = new Seal();
    private final ByteBuffer sealed;
    private byte[] bytes = new byte[512];
    private int size;

    private Packer(@Nullable Sink sink) {
        this.sink = sink;
        this.sealed =
                ByteBuffer.allocate(sink == null ? 0 : Seal.BLOCK + Seal.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Of bytes that are asked for in the end. */
    Packer() {
        this(null);
    }

    /** Of more bytes than there should be in memory. */
    static Packer to(Sink sink) {
        return new Packer(sink);
    }

    /** Where bytes go on their way. */
    @FunctionalInterface
    interface Sink {
        void take(ByteBuffer bytes) throws IOException;
    }

    private void reserve(int more) {
        if (sink != null && size > Seal.BLOCK) {
            handOn(sink);
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** Hands on what is full for certain; what may be the last block stays. */
    private void handOn(Sink to) {
        int start = 0;
        for (; size - start > Seal.BLOCK; start += Seal.BLOCK) {
            handOn(to, start, Seal.BLOCK, false);
        }
        System.arraycopy(bytes, start, bytes, 0, size - start);
        size -= start;
    }

    private void handOn(Sink to, int start, int length, boolean last) {
        sealed.clear().put(bytes, start, length).putInt(seal.after(bytes, start, length, last));
        try {
            to.take(sealed.flip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void octet(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void truth(boolean value) {
        octet(value ? 1 : 0);
    }

    /** A number from 0 on, small ones in few bytes. */
    void count(int value) {
        int rest = value;
        while (rest >= 0x80) {
            octet((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    void word(long value) {
        reserve(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }

    void number(int value) {
        reserve(Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }

    /** Two numbers as one word. */
    static long halves(int upper, int lower) {
        return (long) upper << Integer.SIZE | Integer.toUnsignedLong(lower);
    }

    /** Many numbers at once, after how many there are. */
    void numbers(int[] values) {
        parts(
                values.length,
                Integer.BYTES,
                (part, first) -> part.asIntBuffer().put(values, first, part.remaining() / Integer.BYTES));
    }

    void words(long[] values) {
        parts(
                values.length,
                Long.BYTES,
                (part, first) -> part.asLongBuffer().put(values, first, part.remaining() / Long.BYTES));
    }

    void floats(float[] values) {
        parts(
                values.length,
                Float.BYTES,
                (part, first) -> part.asFloatBuffer().put(values, first, part.remaining() / Float.BYTES));
    }

    void doubles(double[] values) {
        parts(
                values.length,
                Double.BYTES,
                (part, first) -> part.asDoubleBuffer().put(values, first, part.remaining() / Double.BYTES));
    }

    private void parts(int count, int width, Unpacker.Part part) {
        count(count);
        int most = Seal.BLOCK / width;
        for (int first = 0; first < count; first += most) {
            int length = Math.min(most, count - first) * width;
            reserve(length);
            part.pass(ByteBuffer.wrap(bytes, size, length).slice().order(ByteOrder.LITTLE_ENDIAN), first);
            size += length;
        }
    }

    void print(Fingerprint value) {
        word(value.high());
        word(value.low());
    }

    void stamp(Stamp value) {
        word(value.size());
        word(value.modified());
        number(value.identity());
    }

    void text(@Nullable String value) {
        if (value == null) {
            count(ABSENT);
        } else {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            count(utf8.length + 1);
            raw(utf8);
        }
    }

    void raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Hands the last bytes on, with the {@link Seal} of the last block. */
    void seal() {
        Sink to = Objects.requireNonNull(sink);
        handOn(to);
        handOn(to, 0, size, true);
    }
}
