package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of a newsroom's settings; where a problem is an error, the default stands in its place.
 *
 * @param diagnostics every problem found in them
 */
public record Settings(SiteConfig config, List<Diagnostic> diagnostics) {
    public Settings {
        diagnostics = List.copyOf(diagnostics);
    }
}
