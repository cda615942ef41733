package dev.broadsheet.article;

/** Counts what the parser takes time for that reads nothing: lists within lists, and lines that it puts together one by one. */
final class BlockMarks {

    /** Squares of the lists that begin in one line, in all lines: two thousand at once, or a hundred in 400 lines. */
    private static final long MOST_LISTS = 4_000_000;

    /**
     * Squares of the lines of one paragraph that may be rows of a table, or from whose beginning something is cut off, in all
     * paragraphs: a table of 20,000 rows, or as many indented lines.
     */
    private static final long MOST_ROWS = 400_000_000;

    private final String text;
    private int at;

    private BlockMarks(String text) {
        this.text = text;
    }

    /** Whether reading the text takes a time that no article is worth. */
    static boolean tooMany(String text) {
        return new BlockMarks(text).tooMany();
    }

    private boolean tooMany() {
        boolean tables = text.indexOf('|') >= 0;
        long lists = 0;
        long rows = 0;
        long paragraph = 0;
        while (at < text.length()) {
            boolean cut = " \t>".indexOf(text.charAt(at)) >= 0;
            long begun = lists();
            lists += begun * begun;
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            // the lines that are being counted: n squared is the sum of the first n odd numbers
            paragraph = at == end ? 0 : paragraph + 1;
            rows += (tables || cut) && paragraph > 0 ? 2 * paragraph - 1 : 0;
            at = end + 1;
        }
        return lists > MOST_LISTS || rows > MOST_ROWS;
    }

    /** The marks of lists that the line begins with; stands behind them and the quotes between them. */
    private long lists() {
        long lists = 0;
        while (at < text.length()) {
            int end = markEnd();
            if (end == at) {
                return lists;
            }
            lists += text.charAt(end - 1) == '>' || text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t' ? 0 : 1;
            at = end;
        }
        return lists;
    }

    /** Where a white space, a quote's mark or a list's mark ends that begins here; here where none does. */
    private int markEnd() {
        char c = text.charAt(at);
        if (" \t>-+*".indexOf(c) >= 0) {
            return at + 1;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean numbered = end > at && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
        return numbered ? end + 1 : at;
    }
}
