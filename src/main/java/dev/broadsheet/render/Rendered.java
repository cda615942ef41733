package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Attachment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param file null where its template failed
 * @param attachments assets that its template referred to
 * @param templates names of all templates that took part
 */
public record Rendered(
        @Nullable OutputFile file, List<Attachment> attachments, Set<String> templates, List<Diagnostic> diagnostics) {
    public Rendered {
        attachments = List.copyOf(attachments);
        templates = Set.copyOf(templates);
        diagnostics = List.copyOf(diagnostics);
    }
}
