package dev.broadsheet.cli;

import java.util.Locale;

/** Text of others as a terminal may show it: on one line, without anything that commands the terminal. */
final class Plain {

    private Plain() {}

    /** Control characters as {@code \xNN}; what turns a line's order around as {@code \}{@code uNNNN}. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                plain.append(String.format(Locale.ROOT, "\\x%02x", c));
            } else if (turns(c)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** JSON that means the same, with everything escaped that a terminal could obey. */
    static String json(String json) {
        StringBuilder plain = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (turns(c) || (c >= 0x7F && c < 0xA0)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c)); // only strings hold such characters
            } else {
                plain.append((char) c);
            }
        });
        return plain.toString();
    }

    private static boolean turns(int c) {
        return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
