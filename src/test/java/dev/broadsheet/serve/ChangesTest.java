package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the sources, what is written afterwards is noticed. */
class ChangesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_LOOK = Duration.ofMillis(1200);

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("templates"));
    }

    @Test
    void nothingChangesWhileNobodyWrites() throws InterruptedException {
        try (Changes changes = watch()) {
            assertEquals(Set.of(), all(changes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderMayGoAndComeBack(String name) throws IOException, InterruptedException {
        Path watched = folder.resolve(name);
        try (Changes changes = watch()) {
            for (int i = 0; i < 2; i++) {
                Files.delete(watched);
                assertTrue(changes.next(PATIENCE).contains(watched), "it has gone");
                all(changes);
                Files.createDirectory(watched);
                assertTrue(changes.next(PATIENCE).contains(watched), "it has come");
                all(changes);
                isNoticed(watched.resolve("a.txt"), changes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderMayBeReplacedByAnother(String name) throws IOException, InterruptedException {
        Path watched = folder.resolve(name);
        try (Changes changes = watch()) {
            for (int i = 0; i < 2; i++) {
                Files.delete(watched);
                Files.createDirectory(watched); // often under the number that has just come free
                all(changes);
                isNoticed(watched.resolve("a.txt"), changes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderMayBeALink(String name) throws IOException, InterruptedException {
        Path watched = folder.resolve(name);
        Files.move(watched, folder.resolve("elsewhere"));
        Files.createSymbolicLink(watched, Path.of("elsewhere"));
        try (Changes changes = watch()) {
            isNoticed(watched.resolve("a.txt"), changes);
        }
    }

    private Changes watch() {
        return Changes.watch(folder.resolve("content"), folder.resolve("templates"));
    }

    private static void isNoticed(Path file, Changes changes) throws IOException, InterruptedException {
        Files.writeString(file, "text");
        assertTrue(changes.next(PATIENCE).contains(file), file + " is written");
        Files.delete(file);
        all(changes);
    }

    /** All that changes until nothing does for as long as a look takes. */
    private static Set<Path> all(Changes changes) throws InterruptedException {
        Set<Path> all = new HashSet<>();
        for (Set<Path> some = changes.next(A_LOOK); !some.isEmpty(); some = changes.next(A_LOOK)) {
            all.addAll(some);
        }
        return all;
    }
}
