package dev.broadsheet.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What turns the order of a line around (Unicode Standard Annex 9, 2.1 to 2.5): in a list or a byline, a text must not turn
 * what stands beside it.
 */
public final class Direction {

    private static final char FIRST_EMBEDDING = '\u202A';
    private static final char POP_EMBEDDING = '\u202C';
    private static final char FIRST_OVERRIDE = '\u202D';
    private static final char LAST_OVERRIDE = '\u202E';
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {}

    /** Whether a character makes what follows run the other way, whatever letters it has. */
    public static boolean overrides(char c) {
        return c == FIRST_OVERRIDE || c == LAST_OVERRIDE;
    }

    /** The line; without all embeddings and isolates where one is not closed, or closes what it did not open. */
    public static String closed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (turns(line.charAt(i))) {
                return isClosed(line) ? line : withoutTurns(line);
            }
        }
        return line;
    }

    static boolean turns(char c) {
        return (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE) || (c >= FIRST_ISOLATE && c <= POP_ISOLATE);
    }

    private static boolean isClosed(String line) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (overrides(c)) {
                return false;
            } else if (c == POP_EMBEDDING || c == POP_ISOLATE) {
                if (open.isEmpty() || open.pop() != c) {
                    return false;
                }
            } else if (turns(c)) {
                open.push(c < FIRST_ISOLATE ? POP_EMBEDDING : POP_ISOLATE);
            }
        }
        return open.isEmpty();
    }

    private static String withoutTurns(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        line.chars().filter(c -> !turns((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
