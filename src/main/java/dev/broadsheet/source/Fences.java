package dev.broadsheet.source;

import java.util.Optional;

/**
 * Where front matter and body stand among the bytes of a file.
 *
 * @param yamlStart the byte after the opening line
 * @param yamlEnd the first byte of the closing line
 * @param bodyStart the byte after the closing line
 * @param bodyLine the line of that byte, counted from 1
 */
record Fences(int yamlStart, int yamlEnd, int bodyStart, int bodyLine) {

    /** What front matter may have at most, in bytes. */
    static final int LIMIT = 64 << 10;

    /** Code of the mistake that front matter has too many bytes. */
    static final String TOO_LONG = "front-matter-size";

    private static final String HINT = "an article begins with a line ---, then its fields, then another line ---";

    private static final String FOREIGN =
            "write the fields as YAML between two lines ---, or bring the files in with 'broadsheet import'";

    /** Finds them; nothing, and an error among the problems, where there is no front matter. */
    static Optional<Fences> find(byte[] bytes, Problems problems) {
        int start = Utf8.markLength(bytes);
        if (start == bytes.length) {
            problems.error("no-front-matter", problems.at(0), "the file is empty", HINT);
            return Optional.empty();
        }
        int yamlStart = afterLine(bytes, start);
        if (!fence(bytes, start, yamlStart)) {
            problems.error(
                    "no-front-matter",
                    problems.at(1, 1),
                    "the first line is not ---",
                    foreign(bytes[start]) ? FOREIGN : HINT);
            return Optional.empty();
        }
        return closing(bytes, yamlStart, problems);
    }

    /** Whether TOML or JSON begins here, as other programs read it. */
    private static boolean foreign(byte first) {
        return first == '+' || first == '{';
    }

    private static Optional<Fences> closing(byte[] bytes, int yamlStart, Problems problems) {
        int line = 2;
        for (int start = yamlStart; start < bytes.length; line++) {
            int next = afterLine(bytes, start);
            if (fence(bytes, start, next)) {
                return limited(new Fences(yamlStart, start, next, line + 1), problems);
            }
            start = next;
        }
        problems.error("no-front-matter", problems.at(1, 1), "the front matter that begins here has no end", HINT);
        return Optional.empty();
    }

    private static Optional<Fences> limited(Fences fences, Problems problems) {
        int size = fences.yamlEnd - fences.yamlStart;
        if (size > LIMIT) {
            String message = "the front matter has %d bytes; it may have %d (64 KB)".formatted(size, LIMIT);
            problems.error(TOO_LONG, problems.at(1, 1), message, "move long text into the body");
            return Optional.empty();
        }
        return Optional.of(fences);
    }

    /** Whether a line is {@code ---}, with nothing but spaces after it. */
    private static boolean fence(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean dash = i - start < 3;
            byte b = bytes[i];
            if (dash ? b != '-' : b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return end - start >= 3;
    }

    private static int afterLine(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.length);
    }
}
