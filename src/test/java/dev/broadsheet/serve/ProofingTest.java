package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into an article's body is shown in its page before the site is built again. */
class ProofingTest {

    private static final String PAGE = "news/2026/03/09/ferry/index.html";
    private static final String NAMED = "\"pages\":[\"" + PAGE + "\"]";

    @TempDir
    private Path folder;

    private Desk desk;
    private Http http;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        desk = new Desk(folder);
        ferry("The ferry is back.");
        desk.open(null);
        http = desk.http();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPageIsShownBeforeItIsPublishedAndOnlyOnce() throws IOException, InterruptedException {
        try (Socket socket = http.connect("GET", "/__broadsheet/events", "localhost:" + http.port())) {
            InputStream in = socket.getInputStream();
            String first = Http.event(in);
            ferry("The ferry is late.");
            String proof = Http.event(in);
            assertTrue(
                    proof.contains("\"before\":\"" + Http.edition(first) + "\",\"change\":\"only\"," + NAMED), proof);
            String built = Http.event(in);
            assertTrue(
                    built.contains("\"before\":\"" + Http.edition(proof) + "\",\"change\":\"except\"," + NAMED), built);
            String page = http.get("/news/2026/03/09/ferry/").body();
            assertTrue(page.contains("edition=" + Http.edition(built) + "&amp;page=" + PAGE.replace("/", "%2F")), page);
        }
    }

    @Test
    void theOutputFolderHasNoProofs() throws IOException, InterruptedException {
        String before = Files.readString(desk.output("serve").resolve(PAGE));
        ferry("The ferry is late.");
        String shown = http.get("/news/2026/03/09/ferry/").body();
        long end = System.nanoTime() + 60_000_000_000L;
        while (!shown.contains("The ferry is late.")) {
            assertTrue(System.nanoTime() < end, "never shown");
            shown = http.get("/news/2026/03/09/ferry/").body();
        }
        desk.built();
        String published = Files.readString(desk.output("serve").resolve(PAGE));
        assertFalse(before.contains("The ferry is late."));
        assertTrue(published.contains("The ferry is late."));
    }

    @Test
    void aBodyThatIsTakenBackIsShownAsItWas() throws IOException, InterruptedException {
        desk.write("content/news/broken.md", "---\ntitle: Broken\npublishedDateTime: &a someday\n---\nText.\n");
        desk.built();
        ferry("The ferry is late.");
        desk.built();
        assertTrue(http.get("/news/2026/03/09/ferry/").body().contains("The ferry is late."), "beside the error");
        desk.delete("content/news/broken.md");
        ferry("The ferry is back.");
        desk.settle();
        String page = http.get("/news/2026/03/09/ferry/").body();
        assertTrue(page.contains("The ferry is back."), page);
        assertEquals(1, page.split("The ferry is back", -1).length - 1);
    }

    private void ferry(String body) {
        desk.write(
                "content/news/ferry.md",
                "---\ntitle: Ferry returns\nexcerpt: News of it\npublishedDateTime: 2026-03-09T08:00:00Z\n---\n" + body
                        + "\n");
    }
}
