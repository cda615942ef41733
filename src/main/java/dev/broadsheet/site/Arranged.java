package dev.broadsheet.site;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * A site, and what stood in the way of arranging it.
 *
 * @param site lacks the articles and pages that an error names
 * @param diagnostics sorted by file
 */
public record Arranged(Site site, List<Diagnostic> diagnostics) {
    public Arranged {
        diagnostics = List.copyOf(diagnostics);
    }
}
