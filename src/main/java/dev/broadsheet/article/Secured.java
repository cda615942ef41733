package dev.broadsheet.article;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.broadsheet.source.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a {@code secured} value is recognised where it must not be; the value itself is not kept.
 *
 * @param print stands for the value, {@link Fingerprint#NONE} where there is none
 * @param marks of encrypted values: for each part that has so many, the {@link #mark} of its first {@link #MARK} letters
 *     and digits in a row; empty for any other text
 */
@SuppressWarnings("ArrayRecordComponent") // the print tells values apart
public record Secured(Fingerprint print, long[] marks) {

    /** Letters and digits in a mark: more than a word has, and few enough that most parts of encrypted values have them in a row. */
    public static final int MARK = 16;

    /** Of a file without the field. */
    public static final Secured NONE = new Secured(Fingerprint.NONE, new long[0]);

    private static final Pattern ENCRYPTED = Pattern.compile("[A-Za-z0-9+/]+={0,2}(;[A-Za-z0-9+/]+={0,2})*");

    /** Spreads numbers that differ in few bits. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** How a value is recognised. */
    static Secured of(String value) {
        List<Long> marks = new ArrayList<>();
        if (ENCRYPTED.matcher(value).matches()) {
            for (String part : value.split(";", -1)) {
                addMark(part.getBytes(US_ASCII), marks);
            }
        }
        return new Secured(
                Fingerprint.ofValue(value),
                marks.stream().mapToLong(Long::longValue).toArray());
    }

    private static void addMark(byte[] part, List<Long> marks) {
        int run = 0;
        for (int last = 0; last < part.length; last++) {
            run = isMarking(part[last]) ? run + 1 : 0;
            if (run == MARK) {
                marks.add(mark(part, last));
                return;
            }
        }
    }

    /** Whether there is a value by which no mark tells: a text of another kind, or a very short one. */
    public boolean isUnmarked() {
        return !print.equals(Fingerprint.NONE) && marks.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secured secured && secured.print.equals(print);
    }

    @Override
    public int hashCode() {
        return print.hashCode();
    }

    /** Whether a byte may be part of a mark: a letter or digit of ASCII, which every file writes alike. */
    public static boolean isMarking(byte b) {
        return (char) ((b | 0x20) - 'a') < 26 || (char) (b - '0') < 10; // one comparison for each range
    }

    /** Stands for the {@link #MARK} bytes that end at a place. */
    public static long mark(byte[] bytes, int last) {
        long first = 0;
        for (int i = last - MARK + 1; i <= last - Long.BYTES; i++) {
            first = first << Byte.SIZE | (bytes[i] & 0xFF);
        }
        long rest = 0;
        for (int i = last - Long.BYTES + 1; i <= last; i++) {
            rest = rest << Byte.SIZE | (bytes[i] & 0xFF);
        }
        return (first * MIX ^ rest) * MIX;
    }
}
