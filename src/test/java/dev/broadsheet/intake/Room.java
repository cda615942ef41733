package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.cli.Program;
import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A newsroom that articles are brought into. */
record Room(Path folder) {

    /** The smallest image that a browser shows. */
    static final String IMAGE = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    Room {
        write(folder, "content/site.yaml", "title: The Northquay Courier\nurl: https://courier.example.org/\n");
    }

    Path write(String name, String text) {
        return write(folder, name, text);
    }

    private static Path write(Path folder, String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the newsroom to having no problem at all. */
    void builds() {
        Program.Ended ended = Program.run(folder, List.of("check", "--fail-on", "warning"));
        assertEquals("", ended.err());
        assertEquals(0, ended.status());
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IntakeResult take(String... sources) {
        return take(false, sources);
    }

    IntakeResult take(boolean overwrite, String... sources) {
        List<Path> files = Stream.of(sources).map(folder::resolve).toList();
        return Intake.take(new IntakeRequest(folder, files, folder.resolve("content"), "news", overwrite, false));
    }

    /** The messages of what could not be carried over. */
    static List<String> said(IntakeResult result) {
        return result.diagnostics().stream()
                .map(problem -> problem.location().file() + ": " + word(problem) + problem.message())
                .toList();
    }

    private static String word(Diagnostic problem) {
        return problem.isError() ? "error: " : "";
    }

    /** Fails where anything was lost. */
    static IntakeResult whole(IntakeResult result) {
        assertEquals(List.of(), said(result));
        return result;
    }
}
