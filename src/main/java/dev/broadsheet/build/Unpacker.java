package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.Stamp;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote; what is not that ends in an {@link IllegalStateException}. */
final class Unpacker {

    private final byte[] bytes;
    private final int end;
    private String known = "";
    private int at;

    Unpacker(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Unpacker(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /**
     * Reads what {@link Packer#seal} sealed.
     *
     * @throws IllegalStateException where the bytes are not those that were written
     */
    static Unpacker unsealed(byte[] bytes) {
        int end = Math.max(0, bytes.length - 2 * Long.BYTES);
        Fingerprint seal = new Unpacker(bytes, end, bytes.length).print();
        int whole = end & -Long.BYTES;
        Fingerprinter words = new Fingerprinter().words(bytes, whole);
        if (!seal.equals(Packer.sealOf(words, Arrays.copyOfRange(bytes, whole, end), whole))) {
            throw new IllegalStateException("the bytes are damaged");
        }
        return new Unpacker(bytes, 0, end);
    }

    private int take(int count) {
        if (count < 0 || count > end - at) {
            throw new IllegalStateException("the bytes end too early");
        }
        int start = at;
        at += count;
        return start;
    }

    int octet() {
        return bytes[take(1)] & 0xff;
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
        block(values.length * Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    /** Goes past {@link #numbers}. */
    void passNumbers() {
        take(length(Integer.BYTES) * Integer.BYTES);
    }

    long[] words() {
        long[] values = new long[length(Long.BYTES)];
        block(values.length * Long.BYTES).asLongBuffer().get(values);
        return values;
    }

    float[] floats() {
        float[] values = new float[length(Float.BYTES)];
        block(values.length * Float.BYTES).asFloatBuffer().get(values);
        return values;
    }

    double[] doubles() {
        double[] values = new double[length(Double.BYTES)];
        block(values.length * Double.BYTES).asDoubleBuffer().get(values);
        return values;
    }

    /** How many values of a width follow: not more than there are bytes for. */
    int length(int width) {
        int length = count();
        if (length < 0 || length > (end - at) / width) {
            throw new IllegalStateException("the bytes end too early");
        }
        return length;
    }

    private ByteBuffer block(int count) {
        return ByteBuffer.wrap(bytes, take(count), count).order(ByteOrder.LITTLE_ENDIAN);
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

    /** What follows, to be read from here on once more. */
    Unpacker again() {
        return new Unpacker(bytes, at, end);
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
