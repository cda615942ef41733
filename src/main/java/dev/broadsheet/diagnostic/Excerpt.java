package dev.broadsheet.diagnostic;

/** What somebody wrote, made fit to be shown in a message: one line, without controls, not too long. */
public final class Excerpt {

    private static final int MOST = 200;
    private static final int MOST_OF_A_VALUE = 60;

    private Excerpt() {}

    /** A line of a file: control characters as {@code \xNN}, cut after 200 characters. */
    public static String ofLine(String line) {
        return cut(line.stripTrailing(), MOST);
    }

    /** A value in quotation marks: control characters as {@code \xNN}, cut after 60 characters. */
    public static String ofValue(String value) {
        return "\"" + cut(value, MOST_OF_A_VALUE) + "\"";
    }

    private static String cut(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > most ? shown + "…" : shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            shown.append("\\x").append(hex(c, 2));
        } else if (turning(c) || (c >= 0xD800 && c <= 0xDFFF)) {
            shown.append("\\u").append(hex(c, 4));
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** What breaks a line or turns its order around, so that a terminal shows another text than the file has. */
    private static boolean turning(int c) {
        return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
    }

    private static String hex(int c, int digits) {
        String text = Integer.toHexString(c);
        return "0".repeat(digits - text.length()) + text;
    }
}
