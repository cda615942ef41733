package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** Instructions for another program, such as <code>{{&lt; ref &gt;}}</code>, that bodies from elsewhere bring along. */
final class Shortcodes {

    /** In characters: what goes on without an end is looked for no further. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final StringBuilder out;
    private @Nullable String first;

    private Shortcodes(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text without them; code keeps its own. */
    static String remove(String markdown, Places places) {
        if (markdown.indexOf('{') < 0 || (!markdown.contains("{{<") && !markdown.contains("{{%"))) {
            return markdown;
        }
        Shortcodes shortcodes = new Shortcodes(markdown);
        shortcodes.remove();
        if (shortcodes.first != null) {
            String words = shortcodes.first.lines().findFirst().orElseThrow();
            places.warnOnce("foreign-shortcode", words, "Shortcodes of another program are left out of the text");
        }
        return shortcodes.out.toString();
    }

    private void remove() {
        boolean fenced = false;
        int at = 0;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            int end = lineEnd < 0 ? text.length() : lineEnd + 1;
            String line = text.substring(at, end);
            boolean fence = isFence(line);
            fenced ^= fence;
            if (fenced || fence || isIndented(line)) {
                out.append(line);
                at = end;
            } else {
                at = line(line, at);
            }
        }
    }

    /** Whether code begins or ends with this line. */
    static boolean isFence(String line) {
        return line.strip().startsWith("```") || line.strip().startsWith("~~~");
    }

    /** Whether the line is code by itself. */
    static boolean isIndented(String line) {
        return line.startsWith("    ") || line.startsWith("\t");
    }

    /** Copies one line; where the next begins, which is later where a shortcode goes on below. */
    private int line(String line, int start) {
        int end = start + line.length();
        int quote = line.indexOf('`');
        int at = start;
        while (at < end) {
            int place = line.indexOf("{{", at - start);
            if (place < 0) {
                out.append(text, at, end);
                return end;
            }
            int open = start + place;
            int close = quote >= 0 && quote < place ? -1 : close(open);
            if (close < 0) {
                out.append(text, at, open + 2);
                at = open + 2;
            } else {
                out.append(text, at, open);
                at = close;
                first = first == null ? text.substring(open, at) : first;
            }
        }
        return at;
    }

    /** Where the shortcode that begins here ends; -1 where none begins, or it is longer than any is. */
    private int close(int open) {
        if (!text.startsWith("<", open + 2) && !text.startsWith("%", open + 2)) {
            return -1;
        }
        String mark = text.charAt(open + 2) + "}}";
        String end = mark.replace('<', '>');
        int close = text.substring(open, Math.min(text.length(), open + LONGEST + end.length()))
                .indexOf(end);
        return close < 0 ? -1 : open + close + end.length();
    }
}
