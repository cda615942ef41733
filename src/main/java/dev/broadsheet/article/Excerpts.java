package dev.broadsheet.article;

import dev.broadsheet.source.Composed;
import dev.broadsheet.source.Direction;
import java.util.Locale;

/** The first sentences of a body as plain text, for articles without an excerpt of their own. */
public final class Excerpts {

    /** Characters of a body that are looked at: what stands below is no beginning. */
    private static final int LOOKED_AT = 16_384;

    private static final int ENOUGH = 200;
    private static final int MOST = 300;

    /** Below it a sentence's end is no good place to cut, if there is more text. */
    private static final int LEAST = 100;

    private Excerpts() {}

    /**
     * The beginning of the body: 300 characters at most, an ideograph counted as two, cut at a sentence's end, else at a
     * word's with an ellipsis. Headings, images, tables, code, HTML tags and shortcodes are left out. Empty where the
     * body has no text.
     */
    public static String of(String markdown) {
        BodyLines lines = new BodyLines(markdown, Math.min(markdown.length(), LOOKED_AT));
        StringBuilder text = new StringBuilder();
        int width = 0;
        for (String paragraph = lines.next(); !paragraph.isEmpty() && width < MOST; paragraph = lines.next()) {
            String plain = InlineText.of(paragraph);
            if (!plain.isEmpty() && !(text.isEmpty() && plain.endsWith(":") && plain.length() < 20)) {
                text.append(text.isEmpty() ? "" : " ").append(plain);
                width = width(text);
                if (width >= ENOUGH && width <= MOST) {
                    break;
                }
            }
        }
        return Direction.closed(cut(Composed.of(text.toString())));
    }

    private static String cut(String text) {
        int limit = reach(text, MOST);
        if (limit == text.length()) {
            return text;
        }
        int least = reach(text, LEAST);
        for (int i = reach(text, MOST - 20); i > least; i--) {
            if (sentenceEnds(text, i)) {
                return text.substring(0, i);
            }
        }
        int end = reach(text, MOST - 20);
        int space = text.lastIndexOf(' ', end);
        int word = space > least ? space : end - (Character.isLowSurrogate(text.charAt(end)) ? 1 : 0);
        return trailing(text.substring(0, word)) + "…";
    }

    private static String trailing(String text) {
        int end = text.length();
        while (end > 0 && " ,;:-–—(\"'“‘，、；：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a sentence ends right before this place: an initial or a number does not end one. */
    private static boolean sentenceEnds(String text, int at) {
        char last = text.charAt(at - 1);
        if ("。！？".indexOf(last) >= 0) {
            return "」』”’）".indexOf(text.charAt(at)) < 0;
        }
        if (text.charAt(at) != ' ') {
            return false;
        }
        int mark = "\"'”’»)」』）".indexOf(last) >= 0 ? at - 2 : at - 1;
        char before = text.charAt(mark);
        boolean ends =
                before == '!' || before == '?' || before == '…' || before == '।' || before == '؟' || before == '。';
        return ends || (before == '.' && !abbreviates(text, mark));
    }

    private static boolean abbreviates(String text, int dot) {
        int start = text.lastIndexOf(' ', dot - 1) + 1;
        start += "([\"'“‘«".indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return word.length() < 2
                || word.matches("[0-9]+|mr|mrs|ms|dr|st|no|vs|jr|sr|prof|gen|sen|rep|gov|e\\.g|i\\.e|[a-z](\\.[a-z])+");
    }

    private static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += wide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** The largest number of characters from the start that is no wider. */
    private static int reach(String text, int width) {
        int left = width;
        int i = 0;
        while (i < text.length()) {
            left -= wide(text.charAt(i)) ? 2 : 1;
            if (left < 0) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean wide(char c) {
        return (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60);
    }
}
