package dev.broadsheet.article;

/** The parser of Markdown failed by a mistake of its own, as on some tables among tabs; other texts are not concerned. */
final class UnreadableMarkdownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMarkdownException(RuntimeException cause) {
        super(cause);
    }
}
