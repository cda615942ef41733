package dev.broadsheet.article;

import dev.broadsheet.source.Composed;
import dev.broadsheet.source.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Text as it stands in HTML: between tags or within double quotes, its letters composed, and without what neither HTML nor
 * XML may hold.
 */
final class Escape {

    private Escape() {}

    /** Between tags. */
    static void text(String text, StringBuilder out) {
        write(Composed.of(text), false, out);
    }

    /** Within double quotes. */
    static void attribute(String text, StringBuilder out) {
        write(Composed.of(text), true, out);
    }

    private static void write(String text, boolean quoted, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (harmless(c)) {
                continue;
            }
            String written = replacement(text, i, quoted);
            if (written != null) {
                out.append(text, done, i).append(written);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
    }

    /** What can stand anywhere: most letters, and the space. */
    private static boolean harmless(char c) {
        return (c > '>' && c < 0x7F)
                || c == ' '
                || (c > '&' && c < '<')
                || (c >= 0xA0 && c < Character.MIN_SURROGATE && !Direction.overrides(c));
    }

    private static @Nullable String replacement(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : null;
            case '\t', '\n' -> null;
            default -> allowed(text, at, c) ? null : "";
        };
    }

    /** Whether HTML and XML may hold the character that stands there. */
    static boolean allowed(String text, int at, char c) {
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            int pair = Character.isHighSurrogate(c) ? at : at - 1;
            return paired && (text.codePointAt(pair) & 0xFFFE) != 0xFFFE;
        }
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
        return !control && c < 0xFFFE && (c < 0xFDD0 || c > 0xFDEF) && !Direction.overrides(c);
    }
}
