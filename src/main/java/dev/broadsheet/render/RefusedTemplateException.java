package dev.broadsheet.render;

import java.io.IOException;

/** A template holds what none may. */
final class RefusedTemplateException extends IOException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final int line;
    private final int column;
    private final String hint;

    RefusedTemplateException(String template, int line, int column, Reason reason) {
        super(reason.message);
        this.template = template;
        this.line = line;
        this.column = column;
        this.hint = reason.hint;
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String hint() {
        return hint;
    }

    /** Why a template is refused. */
    enum Reason {
        CLOCK(
                ".now is the time of the clock, but a page shows the same whenever it is made",
                "write the year itself, or show a time of the content, such as page.byline.published"),
        CODE(
                "?eval and ?interpret run text as a template that nobody can check",
                "write it into a template of its own; ?eval_json reads data"),
        ENCODING("a byte is not UTF-8", "save the file as UTF-8 in your editor");

        private final String message;
        private final String hint;

        Reason(String message, String hint) {
            this.message = message;
            this.hint = hint;
        }
    }
}
