package dev.broadsheet.search;

import java.io.ByteArrayOutputStream;

/** Collects the bytes of a file of the index. */
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

    int size() {
        return to.size();
    }

    byte[] done() {
        return to.toByteArray();
    }
}
