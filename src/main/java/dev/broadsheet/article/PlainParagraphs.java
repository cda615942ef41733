package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * Bodies of words alone, as feeds deliver them: where no character can be a mark of Markdown, its parser would find
 * paragraphs and nothing else.
 */
final class PlainParagraphs {

    /** What marks something within a line, or may belong to an address that becomes a link. */
    private static final String MARKS = "\\`*_[]<>&~|@";

    /** What a line may begin with, beside letters. */
    private static final String OPENINGS = "\"'(“‘«¿¡";

    private PlainParagraphs() {}

    /** The HTML of a text with line feeds as its line ends; null where it may hold more than words. */
    static @Nullable String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        boolean within = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end == start) {
                out.append(within ? "</p>" : "");
                within = false;
            } else if (plain(text, start, end)) {
                out.append(within ? "\n" : out.isEmpty() ? "<p>" : "\n<p>").append(text, start, end);
                within = true;
            } else {
                return null;
            }
            start = end + 1;
        }
        return out.append(within ? "</p>" : "").toString();
    }

    private static boolean plain(String text, int start, int end) {
        char first = text.charAt(start);
        if (!Character.isLetter(first) && OPENINGS.indexOf(first) < 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && !harmless(text, i, c)) {
                return false;
            }
        }
        return text.charAt(end - 1) != ' ';
    }

    private static boolean harmless(String text, int at, char c) {
        if (c == ':') {
            return !text.startsWith("//", at + 1);
        }
        if (c == '.') {
            return !text.startsWith("www", Math.max(0, at - 3));
        }
        return c != '\t' && MARKS.indexOf(c) < 0 && Escape.allowed(text, at, c);
    }
}
