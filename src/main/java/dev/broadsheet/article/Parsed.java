package dev.broadsheet.article;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file: an article, and every problem found in it.
 *
 * @param article null where an error keeps the file from being an article
 * @param text the body's Markdown, for whoever needs its words at once; not kept
 */
public record Parsed(@Nullable Article article, String text, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }
}
