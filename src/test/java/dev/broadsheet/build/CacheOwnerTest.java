package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of an output folder goes with it, whoever builds next into the same cache. */
class CacheOwnerTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aTown() {
        new Town(folder.resolve("town/content"), 5).found(5);
        Trees.write(
                folder.resolve("town/cache/notes/output"),
                folder.resolve("nowhere").toString());
        build("town");
    }

    private Path build(String name) {
        BuildRequest request = Town.request(folder.resolve(name), false);
        assertTrue(Build.build(request, Progress.NONE).done());
        return cache(name, name);
    }

    /** Where the cache of one folder has what is remembered of the output of another. */
    private Path cache(String in, String of) {
        return new CacheOwner(
                        folder.resolve(in).resolve("cache"), folder.resolve(of).resolve("site"))
                .folder();
    }

    private void assertIsWhole(Path cache) {
        assertTrue(Files.exists(cache.resolve("memory")), cache.toString());
    }

    @Test
    void itGoesWhereTheProjectIsMoved() throws IOException {
        assertIsWhole(cache("town", "town"));
        Files.move(folder.resolve("town"), folder.resolve("city"));
        assertIsWhole(build("city"));
        assertFalse(Files.exists(cache("city", "town")));
        assertTrue(Files.exists(folder.resolve("city/cache/notes/output")), "what no build made stays");
    }

    @Test
    void thatOfAnOutputThatIsThereStays() throws IOException {
        Path town = cache("town", "town");
        Path other = build("city", "town");
        assertIsWhole(town);
        assertIsWhole(other);
    }

    /** Builds one folder into the cache of another. */
    private Path build(String name, String cacheOf) throws IOException {
        new Town(folder.resolve(name).resolve("content"), 6).found(5);
        Files.createSymbolicLink(
                folder.resolve(name).resolve("cache"), folder.resolve(cacheOf).resolve("cache"));
        build(name);
        return cache(cacheOf, name);
    }

    @Test
    void aFolderInItIsLeftAlone() throws IOException {
        Trees.write(cache("town", "town").resolve("mine/note.txt"), "mine");
        Files.move(folder.resolve("town"), folder.resolve("city"));
        build("city");
        assertEquals("mine", Trees.read(cache("city", "town").resolve("mine/note.txt")));
        assertFalse(Files.exists(cache("city", "town").resolve("memory")));
    }
}
