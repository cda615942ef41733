package dev.broadsheet.article;

/** Instructions for another program, such as <code>{{&lt; ref &gt;}}</code>, that bodies from elsewhere bring along. */
final class Shortcodes {

    private Shortcodes() {}

    /** The text without them; code keeps its own. */
    static String remove(String markdown, Places places) {
        if (markdown.indexOf('{') < 0 || (!markdown.contains("{{<") && !markdown.contains("{{%"))) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown.length());
        boolean fenced = false;
        int at = 0;
        while (at < markdown.length()) {
            int lineEnd = markdown.indexOf('\n', at);
            int end = lineEnd < 0 ? markdown.length() : lineEnd + 1;
            String line = markdown.substring(at, end);
            boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
            fenced ^= fence;
            if (fenced || fence || line.startsWith("    ") || line.startsWith("\t")) {
                out.append(line);
                at = end;
            } else {
                at = line(markdown, at, end, out);
            }
        }
        if (out.length() < markdown.length()) {
            String first = markdown.contains("{{<") ? "{{<" : "{{%";
            places.warnOnce("foreign-shortcode", first, "Shortcodes of another program are left out of the text");
        }
        return out.toString();
    }

    /** Copies one line; where the next begins, which is later where a shortcode goes on below. */
    private static int line(String text, int start, int end, StringBuilder out) {
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
            }
        }
        return at;
    }
}
