package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How a command ended, for whoever called the program. */
enum Status {
    DONE(0),
    /** The content or the templates have errors. */
    FAULTY(1),
    /** Wrong usage or configuration. */
    MISUSED(2),
    /** A file could not be read or written, or the program itself is at fault. */
    FAILED(3),
    /** A check of what was or would be built found what must not be. */
    LEAKED(4);

    /** Where the content folder has its settings. */
    private static final Set<String> SETTINGS = Set.of("site.yaml", "_config.yml");

    private final int code;

    Status(int code) {
        this.code = code;
    }

    /** That of a command that found these problems. */
    static Status of(BuildRequest request, List<Diagnostic> diagnostics) {
        Path content = request.content().toAbsolutePath().normalize();
        List<Path> faulty = diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(error -> error.location().file())
                .filter(file ->
                        SETTINGS.stream().anyMatch(file::endsWith)) // of others not every system can make a path
                .map(file ->
                        request.workingFolder().resolve(file).toAbsolutePath().normalize())
                .toList();
        if (SETTINGS.stream().map(content::resolve).anyMatch(faulty::contains)) {
            return MISUSED;
        }
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? FAULTY : DONE;
    }

    /** The number that the process ends with. */
    int code() {
        return code;
    }
}
