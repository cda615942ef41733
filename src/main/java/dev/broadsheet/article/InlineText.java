package dev.broadsheet.article;

import org.jsoup.parser.Parser;

/** A paragraph of Markdown without its marks: what a reader would read aloud. */
final class InlineText {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final StringBuilder out = new StringBuilder();
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
        String plain = text.out.toString();
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
            case '`' -> at++;
            case '*', '_', '~' -> emphasis(c);
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

    /** A mark beside white space on both sides, or an underscore or tilde inside a word, is text. */
    private void emphasis(char mark) {
        int end = at;
        while (end < source.length() && source.charAt(end) == mark) {
            end++;
        }
        boolean spaceBefore = at == 0 || source.charAt(at - 1) == ' ';
        boolean spaceAfter = end == source.length() || source.charAt(end) == ' ';
        boolean inWord = mark == '_' && letter(at - 1) && letter(end);
        boolean tilde = mark == '~' && end - at < 2;
        boolean text = (spaceBefore && spaceAfter) || inWord || tilde;
        out.append(text ? source.substring(at, end) : "");
        at = end;
    }

    private boolean letter(int index) {
        return index >= 0 && index < source.length() && Character.isLetterOrDigit(source.charAt(index));
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
