package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** Instructions for another program, such as <code>{{&lt; ref &gt;}}</code>, that bodies from elsewhere bring along. */
final class Shortcodes {

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
                at = line(at, end);
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
    private int line(int start, int end) {
        int at = start;
        while (at < end) {
            int open = text.indexOf("{{", at);
            boolean code = open >= 0 && open < end && (text.startsWith("{{<", open) || text.startsWith("{{%", open));
            if (open < 0 || open >= end) {
                out.append(text, at, end);
                return end;
            }
            int close = code ? text.indexOf(text.charAt(open + 2) == '<' ? ">}}" : "%}}", open) : -1;
            int quoted = text.lastIndexOf('`', open);
            if (close < 0 || close - open > 2_000 || quoted >= start) {
                out.append(text, at, open + 2);
                at = open + 2;
            } else {
                out.append(text, at, open);
                at = close + 3;
                first = first == null ? text.substring(open, at) : first;
            }
        }
        return at;
    }
}
