package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs that a test needs and a machine may lack.
 *
 * <p>Where {@code BROADSHEET_TOOLS} names the folder of the installed validators, everything must be there; elsewhere
 * a test that misses something is skipped and says so.
 */
public final class Tools {

    private Tools() {}

    /** A program on the path. */
    public static Path program(String... names) {
        for (String name : names) {
            Optional<Path> found = onPath(name);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return missing(names[0] + " is not installed");
    }

    /** A file of an installed validator, such as {@code axe-core/axe.min.js}. */
    public static Path validator(String file) {
        String folder = System.getenv("BROADSHEET_TOOLS");
        if (folder == null) {
            return missing("BROADSHEET_TOOLS does not say where " + file + " is");
        }
        Path found = Path.of(folder, file);
        return Files.isRegularFile(found) ? found : missing(found + " does not exist");
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing(String what) {
        if (System.getenv("BROADSHEET_TOOLS") != null) {
            return fail(what);
        }
        return abort("skipped: " + what);
    }
}
