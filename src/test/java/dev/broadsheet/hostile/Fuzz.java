package dev.broadsheet.hostile;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the fuzzers share. They run in processes of their own, where the temporary folder is their own too. */
final class Fuzz {

    private Fuzz() {}

    static Path folder() {
        try {
            return Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder takes no folder", e);
        }
    }

    /** Settings as {@code site.yaml} would give them. */
    static SiteConfig config(String settings) {
        Path folder = folder();
        try {
            Files.writeString(folder.resolve("site.yaml"), "url: https://tide.example/\n" + settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder takes no file", e);
        }
        return SiteConfigReader.read(ContentFolder.of(SourceTree.of(folder, folder)), null)
                .config();
    }

    static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not empty " + folder, e);
        }
    }

    static void nothingIn(List<String> wrong) {
        holds(wrong.isEmpty(), wrong.toString());
    }

    /** Ends the run where something does not hold; the input is then shown and kept. */
    static void holds(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
