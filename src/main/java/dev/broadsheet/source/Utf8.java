package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Strict UTF-8, and text that every format of the output can hold. */
final class Utf8 {

    /** What U+0080 to U+00BF begin with. */
    private static final byte C1_LEAD = (byte) 0xC2;

    /** What U+202D and U+202E begin with, and end in. */
    private static final int OVERRIDE = 0xE280AC;

    /** What U+F000 to U+FFFF begin with. */
    private static final byte LAST_LEAD = (byte) 0xEF;

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The bytes that a byte order mark takes: 3 or 0. */
    static int markLength(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** Whether the bytes begin as UTF-16 does: with its mark, or with a letter and a zero byte. */
    static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
    }

    /**
     * The offset of the first of some bytes that is not UTF-8; -1 where all are.
     *
     * @param decoded what the lenient decoder made of them
     */
    static int firstBad(byte[] bytes, int from, int to, String decoded) {
        // Only where the lenient decoder put a replacement character can there be a bad byte.
        return decoded.indexOf(REPLACEMENT) < 0 ? -1 : firstBad(bytes, from, to);
    }

    private static int firstBad(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        boolean bad = decoder.decode(in, CharBuffer.allocate(to - from), true).isError();
        return bad ? in.position() : -1;
    }

    /** Whether valid UTF-8 may hold a character that is left out by {@link #clean}: quicker to tell by bytes. */
    static boolean mayHoldControl(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b >= ' ' && b != 0x7F) {
                continue; // most bytes are such
            }
            boolean parting = b == '\t' || b == '\n' || b == '\r';
            boolean leads = b < 0 && b != C1_LEAD && b != LAST_LEAD && !mayOverride(bytes, i, to);
            if (!parting && !leads) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayOverride(byte[] bytes, int i, int to) {
        return bytes[i] == (byte) (OVERRIDE >> 16)
                && i + 2 < to
                && bytes[i + 1] == (byte) (OVERRIDE >> 8)
                && (bytes[i + 2] & ~3) == ((byte) OVERRIDE & ~3);
    }

    /** The index of the first character that is left out by {@link #clean}; -1 where all stay. */
    static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (control(text.charAt(i)) || loneSurrogate(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The text without what XML 1.0 (section 2.2, Char) or HTML (control-character-in-input-stream) has no place for, and
     * without what makes a text read other than it is written. A vertical tab, a form feed and a next-line become a space, for they part words; everything else is dropped.
     */
    static String clean(String text) {
        if (firstControl(text) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u000B' || c == '\f' || c == '\u0085') {
                kept.append(' ');
            } else if (!control(c) && !loneSurrogate(text, i)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean control(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || c >= 0xFFFE
                || Direction.overrides(c);
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
