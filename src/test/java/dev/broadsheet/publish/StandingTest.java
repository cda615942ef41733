package dev.broadsheet.publish;

import static dev.broadsheet.publish.Sites.file;
import static dev.broadsheet.publish.Sites.publish;
import static dev.broadsheet.publish.Sites.read;
import static dev.broadsheet.publish.Sites.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {

    @TempDir
    private Path folder = Path.of("");

    private Path output = Path.of("");

    @BeforeEach
    void aSite() {
        output = folder.resolve("site");
        publish(Map.of("index.html", "front", "a/index.html", "a", "b/index.html", "b"), output);
    }

    private Stamp stamp(String path) throws IOException {
        return Stamp.of(Files.readAttributes(output.resolve(path), BasicFileAttributes.class));
    }

    private Standing standing() {
        Standing standing = Standing.open(output);
        assertNotNull(standing);
        return standing;
    }

    @Test
    void aPublicationKeepsWhatWasSeenAndLooksAtTheRest() throws IOException {
        Stamp front = stamp("index.html");
        Stamp a = stamp("a/index.html");
        Stamp b = stamp("b/index.html");
        write(output.resolve("b/index.html"), "somebody else's");
        try (Standing standing = standing()) {
            assertTrue(standing.isAsLeft("index.html", front));
            assertFalse(standing.isAsLeft("b/index.html", b));
            try (Publication publication = Publication.open(standing, Stream::empty)) {
                assertTrue(publication.keep("index.html", front));
                assertTrue(publication.keep("a/index.html", a));
                assertFalse(publication.keep("b/index.html", b));
                publication.add(file("b/index.html", "b"));
                assertEquals(new Published(1, 2, 0), publication.commit());
            }
        }
        assertEquals("b", read(output).get("b/index.html"));
    }

    @Test
    void whatALinkedFolderHoldsIsMadeAnew() throws IOException {
        Stamp a = stamp("a/index.html");
        Files.move(output.resolve("a"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(output.resolve("a"), folder.resolve("elsewhere"));
        try (Standing standing = standing()) {
            assertTrue(standing.isAsLeft("a/index.html", a));
            try (Publication publication = Publication.open(standing, Stream::empty)) {
                assertFalse(publication.keep("a/index.html", a));
            }
        }
    }

    @Test
    void nobodyElsePublishesBetweenTheLookAndTheEnd() {
        FileOperations files = new FileOperations();
        try (Standing standing = standing()) {
            assertThrows(UncheckedIOException.class, () -> Publication.open(output, Duration.ZERO, files));
            try (Publication publication = Publication.open(standing, Stream::empty)) {
                assertNull(Standing.open(output));
                assertThrows(UncheckedIOException.class, () -> Publication.open(output, Duration.ZERO, files));
                assertFalse(publication.manifest().equals(Stamp.NONE));
            }
            standing().close(); // which the publication let go of
        }
    }
}
