package dev.broadsheet.intake;

import org.jspecify.annotations.Nullable;

/** A file from elsewhere that is not what it seems to be; the message says why, without the file's name. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean foreign;

    Unreadable(String message) {
        super(message);
        foreign = false;
    }

    Unreadable(String message, Throwable cause) {
        this(message, cause, false);
    }

    private Unreadable(String message, @Nullable Throwable cause, boolean foreign) {
        super(message, cause);
        this.foreign = foreign;
    }

    /** Something whole that simply is no feed. */
    static Unreadable foreign(String message, @Nullable Throwable cause) {
        return new Unreadable(message, cause, true);
    }

    /** Whether the file may lie among feeds without being one. */
    boolean foreign() {
        return foreign;
    }
}
