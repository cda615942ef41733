package dev.broadsheet.cli;

/** Wrong usage that only shows once the command looks at what its options name; the message says what to do. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
