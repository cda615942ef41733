package dev.broadsheet.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes fingerprints: SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, "SipHash: a fast short-input PRF",
 * 2012) under a fixed key. It is quick on the short values that pages consist of.
 *
 * <p>Every part that is added carries its length or kind, so that no two sequences of parts are one stream.
 */
public final class Fingerprinter {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long KEY_LOW = 0x0706050403020100L;
    private static final long KEY_HIGH = 0x0f0e0d0c0b0a0908L;

    private static final long ABSENT = 0x61;
    private static final long TRUE = 0x74;
    private static final long FALSE = 0x66;

    private static final ClassValue<Accessor[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Accessor[] computeValue(Class<?> type) {
            return Accessor.allOf(type).values().toArray(Accessor[]::new);
        }
    };

    private long v0 = KEY_LOW ^ 0x736f6d6570736575L;
    private long v1 = KEY_HIGH ^ 0x646f72616e646f6dL ^ 0xee;
    private long v2 = KEY_LOW ^ 0x6c7967656e657261L;
    private long v3 = KEY_HIGH ^ 0x7465646279746573L;
    private long words;

    /** Adds 64 bits. */
    public Fingerprinter word(long word) {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
        words++;
        return this;
    }

    /** Works in local variables: a compiler that is quick keeps no field in a register. */
    private void rounds(int count) {
        long a = v0;
        long b = v1;
        long c = v2;
        long d = v3;
        for (int round = 0; round < count; round++) {
            a += b;
            b = Long.rotateLeft(b, 13) ^ a;
            a = Long.rotateLeft(a, 32);
            c += d;
            d = Long.rotateLeft(d, 16) ^ c;
            a += d;
            d = Long.rotateLeft(d, 21) ^ a;
            c += b;
            b = Long.rotateLeft(b, 17) ^ c;
            c = Long.rotateLeft(c, 32);
        }
        v0 = a;
        v1 = b;
        v2 = c;
        v3 = d;
    }

    public Fingerprinter add(Fingerprint other) {
        return word(other.high()).word(other.low());
    }

    public Fingerprinter bytes(byte[] bytes) {
        return bytes(bytes, bytes.length);
    }

    /** Adds the first so many bytes. */
    public Fingerprinter bytes(byte[] bytes, int length) {
        word(length);
        int whole = length & ~7;
        for (int at = 0; at < whole; at += Long.BYTES) {
            word((long) WORDS.get(bytes, at));
        }
        long rest = 0;
        for (int at = whole; at < length; at++) {
            rest |= (bytes[at] & 0xffL) << (8 * (at - whole));
        }
        return whole == length ? this : word(rest);
    }

    public Fingerprinter text(@Nullable String text) {
        return text == null ? word(ABSENT) : bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds text, a number, truth, an instant, a name of an enumeration, bytes, a fingerprint, or a list, map or public
     * record of such; null is a value too. Maps count whatever the order of their entries.
     *
     * @throws IllegalArgumentException for any other value
     */
    public Fingerprinter value(@Nullable Object value) {
        if (value == null) {
            return word(ABSENT);
        } else if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Record row) {
            return row instanceof Fingerprint fingerprint ? add(fingerprint) : components(row);
        } else if (value instanceof List<?> values) {
            return values(values);
        } else if (value instanceof Map<?, ?> map) {
            return entries(map);
        }
        return scalar(value);
    }

    private Fingerprinter scalar(Object value) {
        if (value instanceof Boolean truth) {
            return word(truth ? TRUE : FALSE);
        } else if (value instanceof Double number) {
            return word(Double.doubleToLongBits(number));
        } else if (value instanceof Number number) {
            return word(number.longValue());
        } else if (value instanceof Instant instant) {
            return word(instant.getEpochSecond()).word(instant.getNano());
        } else if (value instanceof byte[] bytes) {
            return bytes(bytes);
        } else if (value instanceof Enum<?> name) {
            return text(name.name());
        } else if (value instanceof java.time.temporal.TemporalAccessor || value instanceof java.time.ZoneId) {
            return text(value.toString());
        }
        throw new IllegalArgumentException("no fingerprint is made of a " + value.getClass());
    }

    private Fingerprinter entries(Map<?, ?> map) {
        word(map.size());
        new TreeMap<>(map).forEach((key, value) -> value(key).value(value));
        return this;
    }

    private Fingerprinter values(List<?> values) {
        word(values.size());
        for (Object each : values) {
            value(each);
        }
        return this;
    }

    private Fingerprinter components(Record row) {
        for (Accessor component : COMPONENTS.get(row.getClass())) {
            value(component.of(row));
        }
        return this;
    }

    /** The fingerprint of all that was added; to be called once. */
    public Fingerprint done() {
        word(words);
        v2 ^= 0xee;
        rounds(4);
        long high = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        rounds(4);
        return new Fingerprint(high, v0 ^ v1 ^ v2 ^ v3);
    }
}
