package dev.broadsheet.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of {@code *}, {@code _} and {@code ~} in one paragraph, and which of their marks are emphasis: those that make
 * pairs.
 *
 * @see <a href="https://spec.commonmark.org/0.30/#phase-2-inline-structure">CommonMark, process emphasis</a>
 */
final class EmphasisMarks {

    private static final String MARKS = "*_~";

    private final List<Run> runs = new ArrayList<>();

    /** Runs that still may begin an emphasis, and how many of them there are of each mark. */
    private final List<Run> open = new ArrayList<>();

    private final int[] counts = new int[MARKS.length()];

    private static final class Run {
        private final int place;
        private final int length;
        private final int mark;
        private final boolean opens;
        private final boolean closes;
        private int left;

        Run(String source, int start, int end, int place) {
            this.place = place;
            this.length = end - start;
            this.mark = MARKS.indexOf(source.charAt(start));
            this.left = length;
            int before = start == 0 ? ' ' : source.codePointBefore(start);
            int after = end == source.length() ? ' ' : source.codePointAt(end);
            boolean begins = flanks(after, before);
            boolean ends = flanks(before, after);
            boolean inWord = source.charAt(start) == '_' && begins && ends; // where an underscore is a letter
            this.opens = begins && (!inWord || isPunctuation(before));
            this.closes = ends && (!inWord || isPunctuation(after));
        }

        /** How many marks of each run a pair takes; 0 where the two make none (CommonMark, rules 9 and 10 of emphasis). */
        int taken(Run closer) {
            boolean both = left > 1 && closer.left > 1;
            if (MARKS.charAt(mark) == '~') {
                return both ? 2 : 0;
            }
            boolean either = closes || closer.opens;
            boolean odd = length % 3 != 0 || closer.length % 3 != 0;
            return either && odd && (length + closer.length) % 3 == 0 ? 0 : both ? 2 : 1;
        }
    }

    /**
     * Takes note of a run of one mark.
     *
     * @param source the paragraph, in which the run reaches from {@code start} to {@code end}
     * @param place where the run stands in the text that {@link #leftOut} is handed
     */
    void add(String source, int start, int end, int place) {
        Run run = new Run(source, start, end, place);
        runs.add(run);
        if (run.closes) {
            close(run);
        }
        if (run.opens && run.left > 0) {
            open.add(run);
            counts[run.mark]++;
        }
    }

    /** The text without the marks that make pairs. */
    String leftOut(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (Run run : runs) {
            kept.append(text, at, run.place + run.left);
            at = run.place + run.length;
        }
        return kept.append(text, at, text.length()).toString();
    }

    private void close(Run closer) {
        int i = open.size() - 1;
        while (i >= 0 && closer.left > 0 && counts[closer.mark] > 0) {
            Run opener = open.get(i);
            int taken = opener.mark == closer.mark ? opener.taken(closer) : 0;
            if (taken > 0) {
                opener.left -= taken;
                closer.left -= taken;
                drop(opener.left > 0 ? i + 1 : i);
                i = open.size();
            }
            i--;
        }
    }

    /** Lets nothing from here on begin an emphasis any more. */
    private void drop(int from) {
        List<Run> dropped = open.subList(from, open.size());
        dropped.forEach(run -> counts[run.mark]--);
        dropped.clear();
    }

    /** Whether a run leans on what is inside: left-flanking where that comes after it, right-flanking where before. */
    private static boolean flanks(int inside, int outside) {
        return !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> "$+<=>^`|~".indexOf(point) >= 0;
        };
    }
}
