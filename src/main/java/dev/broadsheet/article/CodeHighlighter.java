package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * Marks the parts of a piece of code for the theme to colour: {@code tok-keyword}, {@code tok-string},
 * {@code tok-comment}, {@code tok-number}, {@code tok-name} (functions, keys, tags, attributes), {@code tok-added} and
 * {@code tok-removed} (lines of a diff).
 *
 * <p>It reads each character once and never refuses: what a language's table does not know stays plain.
 */
final class CodeHighlighter {

    private final String code;
    private final Syntax syntax;
    private final StringBuilder out;
    private int at;

    private CodeHighlighter(String code, Syntax syntax, StringBuilder out) {
        this.code = code;
        this.syntax = syntax;
        this.out = out;
    }

    /** Writes the code escaped, and marked where the language is known. */
    static void write(String code, String language, StringBuilder out) {
        Syntax syntax = Syntax.of(language);
        if (syntax == null) {
            Escape.text(code, out);
        } else {
            new CodeHighlighter(code, syntax, out).run();
        }
    }

    private void run() {
        while (at < code.length()) {
            switch (syntax.style()) {
                case DIFF -> diffLine();
                case MARKUP -> markup();
                case CODE -> step();
            }
        }
    }

    private void step() {
        char c = code.charAt(at);
        int comment = commentEnd();
        if (comment > at) {
            emit("comment", comment);
        } else if (syntax.quotes().indexOf(c) >= 0) {
            int end = stringEnd(c);
            emit(key(end) ? "name" : "string", end);
        } else if (digit(c)) {
            emit("number", wordEnd(true));
        } else if (wordStart(c)) {
            word();
        } else {
            emit(null, at + 1);
        }
    }

    private void word() {
        int end = wordEnd(false);
        String word = code.substring(at, end);
        if (syntax.keyword(word)) {
            emit("keyword", end);
        } else if (key(end) || (end < code.length() && code.charAt(end) == '(')) {
            emit("name", end);
        } else {
            emit(null, end);
        }
    }

    private void markup() {
        char c = code.charAt(at);
        if (c != '<') {
            int next = code.indexOf('<', at);
            emit(null, next < 0 ? code.length() : next);
        } else if (code.startsWith("<!--", at)) {
            emit("comment", after("-->", at + 4));
        } else {
            tag();
        }
    }

    private void tag() {
        int start = code.startsWith("</", at) ? at + 2 : at + 1;
        emit(null, Math.min(start, code.length()));
        if (at < code.length() && wordStart(code.charAt(at))) {
            emit("keyword", wordEnd(false));
        }
        while (at < code.length() && code.charAt(at) != '>' && code.charAt(at) != '<') {
            char c = code.charAt(at);
            if (c == '"' || c == '\'') {
                emit("string", after(String.valueOf(c), at + 1));
            } else if (wordStart(c)) {
                emit("name", wordEnd(false));
            } else {
                emit(null, at + 1);
            }
        }
    }

    private void diffLine() {
        int end = after("\n", at);
        char c = code.charAt(at);
        boolean header = code.startsWith("+++", at) || code.startsWith("---", at);
        emit(header || c == '@' ? "name" : c == '+' ? "added" : c == '-' ? "removed" : null, end);
    }

    /** Where the comment that begins here ends; here, where none begins. */
    private int commentEnd() {
        String open = syntax.blockOpen();
        if (!open.isEmpty() && code.startsWith(open, at)) {
            return after(syntax.blockClose(), at + open.length());
        }
        for (String start : syntax.lineComments()) {
            boolean apart = at == 0 || !start.equals("#") || " \t\n;({[,".indexOf(code.charAt(at - 1)) >= 0;
            if (apart && code.startsWith(start, at)) {
                int end = code.indexOf('\n', at);
                return end < 0 ? code.length() : end;
            }
        }
        return at;
    }

    private int stringEnd(char quote) {
        String three = String.valueOf(quote).repeat(3);
        if (code.startsWith(three, at)) {
            return after(three, at + 3);
        }
        int i = at + 1;
        while (i < code.length() && code.charAt(i) != quote && (quote == '`' || code.charAt(i) != '\n')) {
            i += code.charAt(i) == '\\' ? 2 : 1;
        }
        // a text that is not closed ends with its line
        return Math.min(code.length(), code.startsWith("\n", i) ? i : i + 1);
    }

    private boolean key(int end) {
        if (!syntax.keys()) {
            return false;
        }
        int i = end;
        while (i < code.length() && code.charAt(i) == ' ' && i - end < 8) {
            i++;
        }
        return i < code.length() && (code.charAt(i) == ':' || code.charAt(i) == '=');
    }

    private int after(String mark, int from) {
        int found = code.indexOf(mark, from);
        return found < 0 ? code.length() : found + mark.length();
    }

    private int wordEnd(boolean number) {
        int i = at + 1;
        while (i < code.length() && part(code.charAt(i), number)) {
            i++;
        }
        return i;
    }

    private boolean part(char c, boolean number) {
        return wordStart(c) || digit(c) || (number && c == '.') || (c == '-' && syntax.hyphens());
    }

    private static boolean wordStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '$' || c == '@';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void emit(@Nullable String kind, int end) {
        if (kind == null) {
            Escape.text(code.substring(at, end), out);
        } else {
            out.append("<span class=\"tok-").append(kind).append("\">");
            Escape.text(code.substring(at, end), out);
            out.append("</span>");
        }
        at = end;
    }
}
