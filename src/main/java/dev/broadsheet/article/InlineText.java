package dev.broadsheet.article;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A paragraph of Markdown without its marks: what a reader would read aloud. */
final class InlineText {

    /** What an address in angle brackets is, which is text and no tag (CommonMark 0.31, 6.5). */
    private static final Pattern AUTOLINK =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@\"'=/]+@[^\\s<>@\"'=/]+");

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final EmphasisMarks marks = new EmphasisMarks();
    private int at;

    private InlineText(String source) {
        this.source = source;
    }

    /** Plain text in one line. */
    static String of(String paragraph) {
        InlineText text = new InlineText(paragraph);
        while (text.at < paragraph.length()) {
            text.step();
        }
        String plain = text.marks.leftOut(text.out);
        String decoded = plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
        return collapsed(decoded);
    }

    private void step() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> escape();
            case '!' -> image();
            case '[' -> opening();
            case ']' -> closing();
            case '<' -> tag();
            case '{' -> shortcode();
            case '`' -> code();
            case '*', '_', '~' -> emphasis();
            default -> keep(c);
        }
    }

    private void keep(char c) {
        out.append(c);
        at++;
    }

    private void escape() {
        boolean escapes = at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
        at += escapes ? 1 : 0;
        keep(source.charAt(at));
    }

    private void image() {
        if (!source.startsWith("![", at)) {
            keep('!');
            return;
        }
        int end = source.indexOf(']', at);
        at = end < 0 ? source.length() : destinationEnd(end + 1);
    }

    private void opening() {
        int end = source.indexOf(']', at);
        boolean note = source.startsWith("[^", at) && end > 0;
        at = note ? end + 1 : at + 1;
    }

    private void closing() {
        at = destinationEnd(at + 1);
    }

    /** Where a link's destination or label that begins here ends; here, where none begins. */
    private int destinationEnd(int start) {
        if (start >= source.length() || "([".indexOf(source.charAt(start)) < 0) {
            return start;
        }
        char open = source.charAt(start);
        char close = open == '(' ? ')' : ']';
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return source.length();
    }

    private void tag() {
        int end = source.indexOf('>', at);
        if (end > 0 && AUTOLINK.matcher(source).region(at + 1, end).matches()) {
            out.append(source, at + 1, end);
            at = end + 1;
            return;
        }
        boolean tag = at + 1 < source.length()
                && (Character.isLetter(source.charAt(at + 1)) || "/!?".indexOf(source.charAt(at + 1)) >= 0);
        if (!tag) {
            keep('<');
            return;
        }
        out.append(source.startsWith("<br", at) ? " " : "");
        at = end < 0 ? source.length() : end + 1;
    }

    private void shortcode() {
        String close = source.startsWith("{{", at)
                ? "}}"
                : source.startsWith("{%", at) ? "%}" : source.startsWith("{:", at) ? "}" : "";
        int end = close.isEmpty() ? -1 : source.indexOf(close, at);
        if (end < 0) {
            keep('{');
        } else {
            at = end + close.length();
        }
    }

    /** Code, whose marks are text; backticks that nothing closes go. */
    private void code() {
        int start = runEnd(at);
        int length = start - at;
        at = start;
        for (int i = source.indexOf('`', start); i >= 0; i = source.indexOf('`', i)) {
            int end = runEnd(i);
            if (end - i == length) {
                out.append(source, start, i);
                at = end;
                return;
            }
            i = end;
        }
    }

    private void emphasis() {
        int end = runEnd(at);
        marks.add(source, at, end, out.length());
        out.append(source, at, end);
        at = end;
    }

    /** Where the run of one character ends that begins here. */
    private int runEnd(int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) == source.charAt(start)) {
            end++;
        }
        return end;
    }

    private static String collapsed(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space) {
                line.append(Escape.allowed(text, i, c) ? String.valueOf(c) : "");
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
