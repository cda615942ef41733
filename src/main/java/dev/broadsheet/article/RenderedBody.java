package dev.broadsheet.article;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/** An article's body as safe HTML, with its headings in order and the problems found on the way. */
public record RenderedBody(Html html, List<Heading> headings, List<Diagnostic> diagnostics) {

    /** A body without text. */
    public static final RenderedBody EMPTY = new RenderedBody(Html.EMPTY, List.of(), List.of());

    public RenderedBody {
        headings = List.copyOf(headings);
        diagnostics = List.copyOf(diagnostics);
    }
}
