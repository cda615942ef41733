package dev.broadsheet.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is shown with a new body at once where that is all that changed, as the next build will make it. */
class ProofsTest {

    private static final String FRONT =
            "---\ntitle: Ferry returns\nexcerpt: It is back\npublishedDateTime: 2026-03-09T08:00:00Z\n---\n";

    @TempDir
    private Path folder;

    private final List<Proofs> given = new ArrayList<>();

    @BeforeEach
    void build() {
        write("site.yaml", "title: The Harwick Tide\nurl: https://tide.example/\n");
        write("news/ferry.md", FRONT + "The ferry is back.\n");
        write("news/tram.md", "---\ntitle: Tram stops\npublishedDateTime: 2026-03-08T08:00:00Z\n---\nNo tram today.\n");
        publish();
    }

    @Test
    void anotherBodyIsShownAsTheNextBuildMakesIt() throws IOException {
        write("news/ferry.md", FRONT + "The ferry is *late*.\n");
        OutputFile proof = proof("news/ferry.md").orElseThrow();
        assertTrue(new String(proof.bytes(), UTF_8).contains("The ferry is <em>late</em>"));
        assertEquals("news/2026/03/09/ferry/index.html", proof.path());
        publish();
        assertArrayEquals(Files.readAllBytes(folder.resolve("site").resolve(proof.path())), proof.bytes());
    }

    @Test
    void whatChangesMoreThanThePageIsLeftToTheBuild() {
        write("news/ferry.md", FRONT.replace("returns", "sinks") + "The ferry is late.\n");
        assertEquals(Optional.empty(), proof("news/ferry.md"));
        write("news/tram.md", "---\ntitle: Tram stops\npublishedDateTime: 2026-03-08T08:00:00Z\n---\nThe tram runs.\n");
        assertEquals(Optional.empty(), proof("news/tram.md"), "its excerpt is taken from the body");
    }

    @Test
    void anEmptyBodyIsLeftToTheBuild() {
        write("news/ferry.md", FRONT);
        assertEquals(Optional.empty(), proof("news/ferry.md"));
    }

    @Test
    void whatDidNotChangeHasNoProof() {
        assertEquals(Optional.empty(), proof("news/ferry.md"));
    }

    @Test
    void whatIsNoArticleOfTheLastBuildHasNoProof() throws IOException {
        write("news/new.md", FRONT + "New.\n");
        assertEquals(Optional.empty(), proof("news/new.md"));
        assertEquals(Optional.empty(), proof("site.yaml"));
        assertEquals(Optional.empty(), given.get(0).of(folder.resolve("elsewhere/news/ferry.md")));
        Files.delete(folder.resolve("content/news/ferry.md"));
        assertThrows(UncheckedIOException.class, () -> proof("news/ferry.md"));
    }

    @Test
    void aFileThatCannotBeReadHasNoProof() throws IOException {
        byte[] broken = (FRONT + "Th\u00e9.\n").getBytes(ISO_8859_1);
        Files.write(folder.resolve("content/news/ferry.md"), broken);
        assertEquals(Optional.empty(), proof("news/ferry.md"));
    }

    @Test
    void aPictureThatIsNotPublishedYetIsWaitedFor() throws IOException {
        String image = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";
        Files.writeString(folder.resolve("content/news/quay.gif"), image);
        publish();
        write("news/ferry.md", FRONT + "Look: ![The quay](quay.gif)\n");
        assertEquals(Optional.empty(), proof("news/ferry.md"));
        publish();
        write("news/ferry.md", FRONT + "Look there: ![The quay](quay.gif)\n");
        assertTrue(proof("news/ferry.md").isPresent());
    }

    private Optional<OutputFile> proof(String path) {
        return given.get(given.size() - 1).of(folder.resolve("content").resolve(path));
    }

    private void publish() {
        BuildRequest request = new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                Instant.parse("2026-03-10T12:00:00Z"),
                false,
                false,
                false,
                2);
        BuildResult result = Build.build(request, Progress.NONE, given::add);
        assertTrue(result.done(), () -> result.diagnostics().toString());
    }

    private void write(String path, String text) {
        Trees.write(folder.resolve("content").resolve(path), text);
    }
}
