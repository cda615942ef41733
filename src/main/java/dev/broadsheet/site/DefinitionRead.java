package dev.broadsheet.site;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the file of one definition.
 *
 * @param definition null where an error keeps it from being one
 */
public record DefinitionRead<T>(@Nullable T definition, List<Diagnostic> diagnostics) {
    public DefinitionRead {
        diagnostics = List.copyOf(diagnostics);
    }
}
