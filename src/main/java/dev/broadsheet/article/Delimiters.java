package dev.broadsheet.article;

/** How much work the marks for emphasis and links ask of a parser that compares them in pairs. */
final class Delimiters {

    private static final long MOST_PAIRS = 100_000_000;

    private Delimiters() {}

    /**
     * Whether the marks of all paragraphs make more pairs than can be compared. The parser reads no character while it
     * compares, so its reads do not tell.
     */
    static boolean tooMany(String text) {
        if ((long) text.length() * text.length() <= MOST_PAIRS) {
            return false;
        }
        long pairs = 0;
        long marks = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (blank) {
                    pairs += marks * marks;
                    marks = 0;
                }
                blank = true;
            } else if (c != ' ' && c != '\t') {
                blank = false;
                boolean mark = c == '*' || c == '_' || c == '~' || c == '[';
                marks += mark ? 1 : 0;
            }
        }
        return pairs + marks * marks > MOST_PAIRS;
    }
}
