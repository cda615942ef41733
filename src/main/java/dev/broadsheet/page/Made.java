package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * A page with the files that it refers to.
 *
 * @param attachments files that must be published for the page to be whole
 * @param diagnostics problems of the article that the page shows
 */
public record Made(Page page, List<Attachment> attachments, List<Diagnostic> diagnostics) {
    public Made {
        attachments = List.copyOf(attachments);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A page that refers to no file of its own. */
    static Made of(Page page) {
        return new Made(page, List.of(), List.of());
    }
}
