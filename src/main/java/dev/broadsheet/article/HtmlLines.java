package dev.broadsheet.article;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/**
 * HTML being written line by line: blocks begin lines of their own, no line begins with a space, and of several empty
 * lines one stays. What is written as it stands keeps its spaces and its empty lines.
 */
final class HtmlLines {

    private final StringBuilder out;
    private int lineStart;

    /** Whether the line has nothing but white space so far. */
    private boolean blank = true;

    private boolean afterEmptyLine;
    private boolean asItStands;

    /** Whether something was written as it stands that begins in this line. */
    private boolean stoodHere;

    HtmlLines(int capacity) {
        out = new StringBuilder(capacity);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Goes to the beginning of a line, if this is not one. */
    void line() {
        if (asItStands || out.length() > lineStart) {
            endLine();
        }
    }

    void open(String name) {
        markup("<");
        out.append(name).append('>');
    }

    /** Begins a start tag, which {@link #end} ends. */
    void begin(String name) {
        markup("<");
        out.append(name);
    }

    /** Writes an attribute of a start tag that has begun; null leaves it out, and an entity in it stays one. */
    void attribute(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            raw(special(value) ? Escaping.escapeHtml(value, true) : value);
            markup("\"");
        }
    }

    void end() {
        out.append('>');
    }

    void close(String name) {
        markup("</");
        out.append(name).append('>');
    }

    /** Writes a thematic break in a line of its own. */
    void rule() {
        line();
        markup("<hr />");
        line();
    }

    /** Writes markup that is neither empty nor begins or ends a line. */
    void markup(String html) {
        out.append(html);
        blank = false;
    }

    void text(String text) {
        raw(special(text) ? Escaping.escapeHtml(text, false) : text);
    }

    /** From here to {@link #tidied} everything stays as it stands. */
    void asItStands() {
        stoodHere = true;
        asItStands = true;
    }

    void tidied() {
        asItStands = false;
    }

    /** Writes HTML, in which line breaks and spaces are such. */
    void raw(String html) {
        if (html.isEmpty()) {
            return;
        }
        if ((!blank || html.charAt(0) > ' ') && html.indexOf('\n') < 0) {
            markup(html);
            return;
        }
        for (int i = 0; i < html.length(); i++) {
            character(html.charAt(i));
        }
    }

    private void character(char c) {
        if (c == '\n') {
            endLine();
        } else if (c != ' ' || asItStands || !blank) {
            out.append(c);
            blank &= c == ' ' || c == '\t';
        }
    }

    private void endLine() {
        int end = out.length();
        boolean returned = end > lineStart && out.charAt(end - 1) == '\r';
        boolean empty = (returned ? end - 1 : end) == lineStart && !asItStands && !stoodHere;
        if (empty) {
            out.setLength(lineStart);
        }
        out.append(empty && afterEmptyLine ? "" : "\n");
        afterEmptyLine = empty;
        lineStart = out.length();
        blank = true;
        stoodHere = false;
    }

    private static boolean special(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"')) {
                return true;
            }
        }
        return false;
    }
}
