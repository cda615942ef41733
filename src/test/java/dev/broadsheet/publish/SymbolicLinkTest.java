package dev.broadsheet.publish;

import static dev.broadsheet.publish.Sites.publish;
import static dev.broadsheet.publish.Sites.read;
import static dev.broadsheet.publish.Sites.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolicLinkTest {

    @TempDir
    private Path folder;

    private Path output;
    private Path elsewhere;

    @BeforeEach
    void publishOnce() {
        output = folder.resolve("site");
        elsewhere = folder.resolve("elsewhere");
        write(elsewhere.resolve("index.html"), "private");
        publish(Map.of("index.html", "front", "a/index.html", "a"), output);
    }

    @Test
    void aLinkInThePlaceOfAPageIsReplacedAndItsTargetUntouched() throws IOException {
        link("index.html", elsewhere.resolve("index.html"));
        assertEquals(new Published(1, 1, 0), publish(Map.of("index.html", "front", "a/index.html", "a"), output));
        assertFalse(Files.isSymbolicLink(output.resolve("index.html")));
        assertEquals(Map.of("index.html", "front", "a/index.html", "a"), read(output));
        assertEquals(Map.of("index.html", "private"), read(elsewhere));
    }

    @Test
    void aLinkWithTheSameBytesIsReplacedToo() throws IOException {
        write(elsewhere.resolve("index.html"), "front");
        link("index.html", elsewhere.resolve("index.html"));
        assertEquals(new Published(1, 0, 1), publish(Map.of("index.html", "front"), output));
        assertFalse(Files.isSymbolicLink(output.resolve("index.html")));
    }

    @Test
    void aLinkInThePlaceOfAFolderIsReplacedAndItsTargetUntouched() throws IOException {
        Files.delete(output.resolve("a/index.html"));
        Files.delete(output.resolve("a"));
        link("a", elsewhere);
        assertEquals(new Published(1, 1, 0), publish(Map.of("index.html", "front", "a/index.html", "a"), output));
        assertFalse(Files.isSymbolicLink(output.resolve("a")));
        assertEquals(Map.of("index.html", "private"), read(elsewhere));
    }

    @Test
    void nothingIsRemovedThroughALink() throws IOException {
        Files.delete(output.resolve("a/index.html"));
        Files.delete(output.resolve("a"));
        link("a", elsewhere);
        assertEquals(new Published(0, 1, 0), publish(Map.of("index.html", "front"), output));
        assertTrue(Files.isSymbolicLink(output.resolve("a")));
        assertEquals(Map.of("index.html", "private"), read(elsewhere));
    }

    @Test
    void whatIsKeptBesideTheOutputLiesWhereNoLinkLeads() throws IOException {
        Path state = folder.resolve(".site.broadsheet");
        Files.move(state, folder.resolve("moved"));
        write(elsewhere.resolve("stage/thesis"), "private");
        Files.createSymbolicLink(state, elsewhere);
        assertNull(Standing.open(output));
        publish(Map.of("index.html", "new"), output);
        assertFalse(Files.isSymbolicLink(state));
        assertEquals(Map.of("index.html", "private", "stage/thesis", "private"), read(elsewhere));
    }

    @Test
    void aLockThatIsALinkIsRefusedAndItsTargetUntouched() throws IOException {
        Path lock = folder.resolve(".site.broadsheet/lock");
        Files.delete(lock);
        Files.createSymbolicLink(lock, elsewhere.resolve("index.html"));
        assertThrows(UncheckedIOException.class, () -> publish(Map.of("index.html", "new"), output));
        assertEquals(Map.of("index.html", "private"), read(elsewhere));
    }

    @Test
    void anOutputThatIsALinkMeansTheFolderThatItLeadsTo() throws IOException {
        Path current = folder.resolve("current");
        Files.createSymbolicLink(current, output);
        assertEquals(new Published(1, 0, 1), publish(Map.of("index.html", "new"), current));
        assertTrue(Files.isSymbolicLink(current));
        assertEquals(Map.of("index.html", "new"), read(output));
    }

    private void link(String path, Path target) throws IOException {
        Files.deleteIfExists(output.resolve(path));
        Files.createSymbolicLink(output.resolve(path), target);
    }
}
