package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * Answers to what a user asked to be explained.
 *
 * @param found in the order asked
 * @param unknown what is no article, page, address or file of the site
 * @param diagnostics that concern no article alone; with an error among them nothing can be explained
 */
public record Explained(List<Explanation> found, List<String> unknown, List<Diagnostic> diagnostics) {
    public Explained {
        found = List.copyOf(found);
        unknown = List.copyOf(unknown);
        diagnostics = List.copyOf(diagnostics);
    }
}
