package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.Stamp;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes values into bytes that {@link Unpacker} reads in the same order. */
final class Packer {

    private static final int ABSENT = 0;

    private byte[] bytes = new byte[512];
    private int size;

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
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

    /** Adds the fingerprint of all that was written before. */
    void seal() {
        print(new Fingerprinter().bytes(bytes, size).done());
    }

    /** All that was written, without a copy. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, 0, size);
    }
}
