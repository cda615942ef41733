package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is withdrawn goes even where the list of Broadsheet's own files is lost. */
class LostManifestTest {

    @TempDir
    private Path folder = Path.of("");

    private Town town = new Town(Path.of(""), 0);
    private Path manifest = Path.of("");

    @BeforeEach
    void aTownThatIsBuilt() {
        town = new Town(folder.resolve("content"), 7);
        town.found(12);
        Trees.write(folder.resolve("site/note.txt"), "mine");
        build();
        manifest = folder.resolve(".site.broadsheet/manifest");
    }

    private BuildResult build() {
        BuildResult result = Build.build(Town.request(folder, false), Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return result;
    }

    private void assertIsThatOfACleanBuild() {
        Snapshot quick = Snapshot.of(folder.resolve("site"));
        assertEquals("mine", quick.text("note.txt"));
        Trees.delete(folder.resolve("site"));
        Trees.delete(folder.resolve("cache"));
        build();
        assertEquals(
                List.of(),
                Snapshot.of(folder.resolve("site")).differences(quick.only(path -> !path.equals("note.txt"))));
    }

    @Test
    void whereItIsMissing() throws IOException {
        Files.delete(manifest);
        town.remove(town.latest());
        assertTrue(build().removed() > 0);
        assertIsThatOfACleanBuild();
    }

    /** As a cache of a continuous integration does that keeps the output and not what lies beside it. */
    @Test
    void whereTheOutputWasUnpackedFromAnArchiveWithoutIt() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = Files.copy(file, file.resolveSibling(file.getFileName() + ".copy"));
                long second = Files.getLastModifiedTime(file).to(TimeUnit.SECONDS);
                Files.setLastModifiedTime(copy, FileTime.from(second, TimeUnit.SECONDS));
                Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        whereItIsMissing();
    }

    @Test
    void whereItIsDamaged() throws IOException {
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("index", "other"));
        town.remove(town.latest());
        assertTrue(build().removed() > 0);
        assertIsThatOfACleanBuild();
    }
}
