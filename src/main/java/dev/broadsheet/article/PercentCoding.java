package dev.broadsheet.article;

import java.nio.charset.StandardCharsets;

/** Percent-encoding as of RFC 3986, 2.1, over UTF-8. */
final class PercentCoding {

    private static final String KEPT = "-._~!$&'()*+,;=:@/?";
    private static final String HEX = "0123456789ABCDEF";

    private PercentCoding() {}

    /** The text with what no path, query or fragment may hold encoded; what is encoded already stays so. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int length = Character.charCount(point);
            if (kept(point) || (point == '%' && hex(text, i + 1) >= 0)) {
                out.append((char) point);
            } else {
                append(text.substring(i, i + length), out);
            }
            i += length;
        }
        return out.toString();
    }

    /** The text with every percent-encoded byte undone, as UTF-8. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' ? hex(bytes, i + 1) : -1;
            bytes[length++] = value < 0 ? bytes[i] : (byte) value;
            i += value < 0 ? 0 : 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean kept(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
    }

    private static int hex(String text, int at) {
        return at + 2 > text.length() ? -1 : hex(text.charAt(at), text.charAt(at + 1));
    }

    private static int hex(byte[] text, int at) {
        return at + 2 > text.length ? -1 : hex((char) text[at], (char) text[at + 1]);
    }

    private static int hex(char first, char second) {
        int high = digit(first);
        int low = digit(second);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int digit(char c) {
        return HEX.indexOf(c >= 'a' && c <= 'f' ? c - 32 : c);
    }

    private static void append(String character, StringBuilder out) {
        boolean lone = character.length() == 1 && Character.isSurrogate(character.charAt(0));
        for (byte b : (lone ? "\uFFFD" : character).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }
}
