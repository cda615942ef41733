package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void whereItIsDamaged() throws IOException {
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("index", "other"));
        town.remove(town.latest());
        assertTrue(build().removed() > 0);
        assertIsThatOfACleanBuild();
    }
}
