package dev.broadsheet.intake;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was brought in.
 *
 * @param written paths in the content folder of what was or would be written, in the order of the sources
 * @param articles how many of them are articles
 * @param present what was there already and was left alone
 * @param diagnostics what could not be carried over, by place
 */
public record IntakeResult(List<String> written, int articles, int present, List<Diagnostic> diagnostics) {
    public IntakeResult {
        written = List.copyOf(written);
        diagnostics = diagnostics.stream().distinct().sorted().toList();
    }

    /** How many problems are errors: files that could not be read. */
    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    /** How many problems are warnings: what could not be carried over. */
    public long warnings() {
        return diagnostics.size() - errors();
    }
}
