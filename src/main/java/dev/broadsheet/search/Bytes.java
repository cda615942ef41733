package dev.broadsheet.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The bytes of a file of the index, as they are collected and read again. */
final class Bytes {

    private final ByteArrayOutputStream to = new ByteArrayOutputStream();

    void add(int value) {
        to.write(value);
    }

    void add(byte[] bytes) {
        to.writeBytes(bytes);
    }

    /** A whole number from 0, in groups of seven bits, the lowest first. */
    void number(int value) {
        int rest = value;
        while (rest > 0x7f) {
            to.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        to.write(rest);
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
        return to.size();
    }

    byte[] done() {
        return to.toByteArray();
    }
}
