package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No build changes a file outside its cache, whatever somebody put into it. */
class CacheLinksTest {

    @TempDir
    private Path folder = Path.of("");

    private Town town;
    private Path elsewhere = Path.of("");

    @BeforeEach
    void aBuild() {
        town = new Town(folder.resolve("content"), 5);
        town.found(5);
        elsewhere = folder.resolve("elsewhere/thesis.txt");
        Trees.write(elsewhere, "precious");
        build();
    }

    private BuildRequest request() {
        return Town.request(folder, false);
    }

    private Path cache() {
        return CacheFolder.of(request()).path();
    }

    private void build() {
        assertTrue(Build.build(request(), Progress.NONE).done());
        assertEquals("precious", Trees.read(elsewhere));
    }

    @Test
    void aFolderThatIsALinkIsReplaced() throws IOException {
        Files.move(cache(), folder.resolve("moved"));
        Files.createSymbolicLink(cache(), folder.resolve("elsewhere"));
        build();
        assertFalse(Files.isSymbolicLink(cache()));
        assertTrue(Files.exists(cache().resolve("memory")));
        assertEquals(1, Snapshot.of(folder.resolve("elsewhere")).files().size());
    }

    @Test
    void aFileThatIsALinkIsReplaced() throws IOException {
        List<String> names = List.copyOf(Snapshot.of(cache()).files().keySet());
        for (String name : names) {
            link(name);
            link(name + ".new");
        }
        build();
        for (String name : List.of("memory", "last-build", "related", "output")) {
            assertTrue(Files.isRegularFile(cache().resolve(name)), name);
            assertFalse(Files.isSymbolicLink(cache().resolve(name)), name);
        }
    }

    private void link(String name) throws IOException {
        Path file = cache().resolve(name);
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, elsewhere);
    }

    @Test
    void aMemoryThatNamesAFileElsewhereIsNotBelieved() throws IOException {
        CacheFolder of = CacheFolder.of(request());
        Memory memory = of.read("memory", MemoryFormat.NAME, MemoryFormat::memory);
        assertNotNull(memory);
        Memory other = new Memory(
                memory.started(),
                memory.settings(),
                memory.context(),
                cache().relativize(elsewhere).toString(),
                1,
                memory.files(),
                memory.articles(),
                memory.asked(),
                memory.templates(),
                memory.pages(),
                memory.attachments(),
                memory.searched());
        of.write("memory", MemoryFormat.NAME, to -> MemoryFormat.write(other, to));
        try (Cache cache = Cache.open(of)) {
            assertSame(Memory.NONE, cache.memory());
        }
        town.write(1);
        build();
    }
}
