package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param file null where its template failed
 * @param attachments assets that its template referred to
 */
public record Rendered(@Nullable OutputFile file, List<Attachment> attachments, List<Diagnostic> diagnostics) {
    public Rendered {
        attachments = List.copyOf(attachments);
        diagnostics = List.copyOf(diagnostics);
    }
}
