package dev.broadsheet.cli;

/** How a command ended, for whoever called the program. */
enum Status {
    DONE(0),
    /** The content or the templates have errors. */
    FAULTY(1),
    /** Wrong usage or configuration. */
    MISUSED(2),
    /** A file could not be read or written, or the program itself is at fault. */
    FAILED(3),
    /** A check of what was or would be built found what must not be. */
    LEAKED(4);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    int code() {
        return code;
    }
}
