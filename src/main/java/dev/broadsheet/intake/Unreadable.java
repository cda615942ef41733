package dev.broadsheet.intake;

import org.jspecify.annotations.Nullable;

/** A file from elsewhere that is not what it seems to be; the message says why, without the file's name. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean foreign;
    private final int line;

    Unreadable(String message) {
        this(message, null, false, 0);
    }

    Unreadable(String message, Throwable cause) {
        this(message, cause, false, 0);
    }

    private Unreadable(String message, @Nullable Throwable cause, boolean foreign, int line) {
        super(message, cause);
        this.foreign = foreign;
        this.line = line;
    }

    /** With the line of the file from which on it cannot be read. */
    static Unreadable in(int line, String message, Throwable cause) {
        return new Unreadable(message, cause, false, line);
    }

    /** Something whole that simply is no feed. */
    static Unreadable foreign(String message, @Nullable Throwable cause) {
        return new Unreadable(message, cause, true, 0);
    }

    /** The line, counted from 1; 0 for the file as a whole. */
    int line() {
        return line;
    }

    /** Whether the file may lie among feeds without being one. */
    boolean foreign() {
        return foreign;
    }
}
