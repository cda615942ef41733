package dev.broadsheet.article;

/** The paragraphs of running text at a body's beginning, one after another, everything else passed over. */
final class BodyLines {

    private final String body;
    private final int limit;
    private int at;

    BodyLines(String body, int limit) {
        this.body = body;
        this.limit = limit;
    }

    /** The next paragraph, its lines joined by spaces; empty at the end. */
    String next() {
        StringBuilder paragraph = new StringBuilder();
        while (at < limit) {
            String line = line();
            String text = line.strip();
            if (text.isEmpty() || rule(text, "*_")) {
                if (!paragraph.isEmpty()) {
                    return paragraph.toString();
                }
            } else if (rule(text, "=-")) {
                paragraph.setLength(0);
            } else if (fence(text)) {
                skipUntil(text.substring(0, 3));
            } else if (text.startsWith("<!--")) {
                skipComment(text);
            } else if (hidden(text)) {
                skipUntil("</");
            } else if (running(line, text, paragraph.isEmpty())) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(withoutMarker(text));
            }
        }
        return paragraph.toString();
    }

    private String line() {
        int end = body.indexOf('\n', at);
        int stop = end < 0 || end > limit ? limit : end;
        String line = body.substring(at, stop);
        at = stop + 1;
        return line;
    }

    private void skipUntil(String start) {
        boolean found = false;
        while (at < limit && !found) {
            found = line().strip().startsWith(start);
        }
    }

    private void skipComment(String first) {
        String text = first;
        while (at < limit && !text.contains("-->")) {
            text = line();
        }
    }

    private static boolean fence(String text) {
        return text.startsWith("```") || text.startsWith("~~~");
    }

    private static boolean hidden(String text) {
        boolean block = text.regionMatches(true, 0, "<script", 0, 7) || text.regionMatches(true, 0, "<style", 0, 6);
        return block && !text.contains("</");
    }

    /** A line of one mark: of some it makes a heading of the lines above, of others it parts the text. */
    private static boolean rule(String text, String marks) {
        char first = text.charAt(0);
        if (marks.indexOf(first) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != first && text.charAt(i) != ' ') {
                return false;
            }
        }
        return text.length() > 2;
    }

    private static boolean running(String line, String text, boolean first) {
        boolean code = first && (line.startsWith("    ") || line.startsWith("\t"));
        return !code && !heading(text) && text.charAt(0) != '|' && !text.startsWith("{:") && !definition(text);
    }

    private static boolean heading(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level < 7 && (level == text.length() || text.charAt(level) == ' ');
    }

    private static boolean definition(String text) {
        return text.charAt(0) == '[' && text.indexOf("]:") > 0 && text.indexOf("]:") == text.indexOf(']');
    }

    private static String withoutMarker(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
            i++;
        }
        String rest = text.substring(i);
        boolean bullet = rest.startsWith("- ") || rest.startsWith("* ") || rest.startsWith("+ ");
        return bullet ? rest.substring(2).strip() : rest;
    }
}
