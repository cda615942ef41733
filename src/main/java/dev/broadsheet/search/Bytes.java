package dev.broadsheet.search;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a file of the index, as they are collected and read again. */
final class Bytes {

    private byte[] bytes = new byte[32];
    private int size;

    void add(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void add(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** A whole number from 0, in groups of seven bits, the lowest first. */
    void number(int value) {
        int rest = value;
        while (rest > 0x7f) {
            add((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        add(rest);
    }

    /**
     * A whole number as {@link #number(int)} wrote it.
     *
     * @throws java.nio.BufferUnderflowException where the bytes end before it does
     */
    static int number(ByteBuffer from) {
        int value = 0;
        int shift = 0;
        int octet = from.get();
        while (octet < 0) {
            value |= (octet & 0x7f) << shift;
            shift += 7;
            octet = from.get();
        }
        return value | octet << shift;
    }

    int size() {
        return size;
    }

    byte[] done() {
        return Arrays.copyOf(bytes, size);
    }
}
