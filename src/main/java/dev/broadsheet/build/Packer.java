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
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Writes values into bytes that {@link Unpacker} reads in the same order. */
final class Packer {

    private static final int ABSENT = 0;

    /** In bytes: as many are handed on at once. */
    private static final int BLOCK = 1 << 16;

    private final @Nullable Sink sink;
    private final CRC32C checksum = new CRC32C();
    private byte[] bytes = new byte[512];
    private int size;

    private Packer(@Nullable Sink sink) {
        this.sink = sink;
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
        if (sink != null && size >= BLOCK) {
            handOn(sink);
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private void handOn(Sink to) {
        checksum.update(bytes, 0, size);
        try {
            to.take(ByteBuffer.wrap(bytes, 0, size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size = 0;
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
        block(values.length, Integer.BYTES).asIntBuffer().put(values);
    }

    void words(long[] values) {
        block(values.length, Long.BYTES).asLongBuffer().put(values);
    }

    void floats(float[] values) {
        block(values.length, Float.BYTES).asFloatBuffer().put(values);
    }

    void doubles(double[] values) {
        block(values.length, Double.BYTES).asDoubleBuffer().put(values);
    }

    private ByteBuffer block(int length, int width) {
        count(length);
        int bytesWide = Math.multiplyExact(length, width);
        reserve(bytesWide);
        size += bytesWide;
        return ByteBuffer.wrap(bytes, size - bytesWide, bytesWide).order(ByteOrder.LITTLE_ENDIAN);
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

    /** Adds the checksum of all that was written before, CRC-32C (RFC 3720, 12.1), and hands the last bytes on. */
    void seal() throws IOException {
        Sink to = Objects.requireNonNull(sink);
        handOn(to);
        word(checksum.getValue());
        to.take(ByteBuffer.wrap(bytes, 0, size));
    }
}
