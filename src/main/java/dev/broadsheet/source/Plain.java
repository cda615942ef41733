package dev.broadsheet.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** Readings of a plain text. */
final class Plain {

    static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}([.][0-9]{1,15})?");
    static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Plain() {}

    /**
     * The text in one line, with one space where there was white space and its letters composed; it turns nothing around that
     * stands beside it.
     */
    static String collapsed(String text) {
        return Direction.closed(Composed.of(tidy(text) ? text : inOneLine(text)));
    }

    /** Whether nothing of a text can be seen: it is white space and marks that only tell how others are to be shown. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean space = white(c);
            if (!space) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean tidy(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (white(c) && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    /** Spaces that part words; a no-break space is one that its author chose. */
    private static boolean white(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    static Optional<Double> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    static Optional<Integer> whole(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}
