package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is served as a host would serve it, to this machine and from the output folder only. */
class ServingTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Http http;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        desk = new Desk(folder);
        desk.write("content/root/data.bin", "bytes");
        desk.write("content/root/feed-reader.webmanifest", "{}");
        desk.open(null);
        http = desk.http();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPageHasTheScriptThatIsNotInTheOutput() throws IOException {
        Http.Answer answer = http.get("/");
        assertEquals(200, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("Content-Type"));
        assertTrue(answer.body().contains("<script src=\"/__broadsheet/reload.js?edition="));
        String written = Files.readString(desk.output("serve").resolve("index.html"));
        assertEquals(written, answer.body().replaceFirst("<script src=\"/__broadsheet/[^\n]*\n", ""));
        assertEquals(200, http.get("/__broadsheet/reload.js").status());
        assertEquals(
                "text/css; charset=utf-8", http.get("/__broadsheet/overlay.css").header("Content-Type"));
        assertEquals(404, http.get("/__broadsheet/other.js").status());
    }

    @Test
    void theRootOfTheSiteIsItsLocalAddress() throws IOException {
        assertTrue(http.get("/").body().contains("http://127.0.0.1:" + http.port() + "/"));
        assertFalse(http.get("/").body().contains("https://tide.example/"));
        assertFalse(Files.exists(desk.output("site")));
    }

    @Test
    void filesHaveTheirTypes() throws IOException {
        assertEquals("application/octet-stream", http.get("/data.bin").header("Content-Type"));
        assertEquals(
                "application/manifest+json",
                http.get("/feed-reader.webmanifest").header("Content-Type"));
        assertEquals("text/plain; charset=utf-8", http.get("/robots.txt").header("Content-Type"));
        assertEquals("application/xml; charset=utf-8", http.get("/sitemap.xml").header("Content-Type"));
        assertEquals("text/plain; charset=utf-8", Exchange.type("CNAME"));
        assertEquals("image/svg+xml", Exchange.type("logo.SVG"));
        assertEquals("text/javascript; charset=utf-8", Exchange.type("a.js"));
        assertEquals("font/woff2", Exchange.type("a.woff2"));
        assertEquals("image/avif", Exchange.type("a.avif"));
    }

    @Test
    void aFolderIsItsIndexAndHasASlash() throws IOException {
        Http.Answer answer = http.get("/news?page=2");
        assertEquals(301, answer.status());
        assertEquals("/news/?page=2", answer.header("Location"));
        assertEquals(200, http.get("/news/").status());
    }

    @Test
    void whatIsNotThereIsTheSitesOwnPage() throws IOException {
        Http.Answer answer = http.get("/missing-thing/");
        assertEquals(404, answer.status());
        assertTrue(answer.body().contains("reload.js?edition="));
        assertTrue(answer.body().contains("The Harwick Tide"));
        assertFalse(answer.body().contains("missing-thing"));
        assertEquals(404, http.get("/_headers").status());
        assertEquals(404, http.get("/_redirects").status());
    }

    @Test
    void aFrontPageThatIsGoneLeadsNowhere() throws IOException {
        Files.delete(desk.output("serve").resolve("index.html"));
        assertEquals(404, http.get("/").status());
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws IOException {
        Http.Answer first = http.get("/data.bin");
        String tag = first.header("ETag");
        assertEquals(
                304, http.get("/data.bin", "If-None-Match: \"a\", W/" + tag).status());
        assertEquals(200, http.get("/data.bin", "If-None-Match: \"a\"").status());
        String date = first.header("Last-Modified");
        assertEquals(304, http.get("/data.bin", "If-Modified-Since: " + date).status());
        assertEquals(
                200,
                http.get("/data.bin", "If-None-Match: \"a\"", "If-Modified-Since: " + date)
                        .status());
        assertEquals(
                200,
                http.get("/data.bin", "If-Modified-Since: Thu, 01 Jan 2015 00:00:00 GMT")
                        .status());
        for (String none : "soon 2026-01-01 99:99 Sun,99-Jan-2026 -1".split(" ", -1)) {
            assertEquals(
                    200, http.get("/data.bin", "If-Modified-Since: " + none).status(), none);
        }
        assertEquals(
                200,
                http.get("/data.bin", "If-Modified-Since: Thu, 99 Jan 2099 99:99:99 GMT")
                        .status());
        assertEquals("no-store", first.header("Cache-Control"));
    }

    @Test
    void aPartOfAFileIsSentWhereOneIsAskedFor() throws IOException {
        Http.Answer middle = http.get("/data.bin", "Range: bytes=1-3");
        assertEquals(206, middle.status());
        assertEquals("yte", middle.body());
        assertEquals("bytes 1-3/5", middle.header("Content-Range"));
        assertEquals("tes", http.get("/data.bin", "Range: bytes=2-").body());
        assertEquals("es", http.get("/data.bin", "Range: bytes=-2").body());
        assertEquals("s", http.get("/data.bin", "Range: bytes=4-99").body());
        assertEquals("bytes", http.get("/data.bin").header("Accept-Ranges"));
        Http.Answer beyond = http.get("/data.bin", "Range: bytes=5-");
        assertEquals(416, beyond.status());
        assertEquals("bytes */5", beyond.header("Content-Range"));
        Http.Answer head = http.ask("HEAD", "/data.bin", "localhost:" + http.port(), "Range: bytes=1-3");
        assertEquals("206 3", head.status() + " " + head.header("Content-Length"));
    }

    @Test
    void theWholeIsSentWhereAPartMakesNoSense() throws IOException {
        String tag = http.get("/data.bin").header("ETag");
        assertEquals(
                206,
                http.get("/data.bin", "Range: bytes=1-3", "If-Range: " + tag).status());
        for (String range : new String[] {"bytes=0-0,2-2", "lines=1-2"}) {
            Http.Answer whole = http.get("/data.bin", "Range: " + range);
            assertEquals("200 bytes", whole.status() + " " + whole.body(), range);
        }
        Http.Answer other = http.get("/data.bin", "Range: bytes=1-3", "If-Range: \"other\"");
        assertEquals("200 bytes", other.status() + " " + other.body());
        assertEquals(200, http.get("/", "Range: bytes=1-3").status(), "a page has the reload script, so it is another");
    }

    @Test
    void headAnswersWithoutABodyAndNothingElseIsAnswered() throws IOException {
        Http.Answer head = http.ask("HEAD", "/data.bin", "localhost:" + http.port());
        assertEquals(200, head.status());
        assertEquals("5", head.header("Content-Length"));
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"}) {
            Http.Answer answer = http.ask(method, "/", "localhost:" + http.port(), "Content-Length: 0");
            assertEquals(405, answer.status(), method);
            assertEquals("GET, HEAD", answer.header("Allow"));
        }
    }

    @Test
    void whatWasTakenDownIsGoneWhereTheHostSaysSo() throws IOException, InterruptedException {
        desk.write("content/site.yaml", "title: The Harwick Tide\nurl: https://tide.example/\nhost: netlify\n");
        desk.settle();
        String ferry = http.get("/old/ferry/").header("Location");
        assertEquals(200, http.get(ferry).status());
        desk.write(
                "content/news/ferry.md",
                desk.text("Ferry returns", "ferry", "Back.").replace("title", "deleted: true\ntitle"));
        desk.settle();
        Http.Answer gone = http.get(ferry);
        assertEquals(410, gone.status());
        assertTrue(gone.body().contains("reload.js?edition="), "it may come back while it is written");
    }

    @Test
    void oldAddressesLeadOnAndHeadersAreThoseOfTheSite() throws IOException {
        Http.Answer old = http.get("/old/ferry/?from=mail");
        assertEquals(301, old.status());
        String target = old.header("Location");
        assertTrue(target.matches("/news/.*\\?from=mail"), target);
        Http.Answer page = http.get(target);
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Ferry returns"));
        assertEquals("strict-origin-when-cross-origin", page.header("Referrer-Policy"));
        assertTrue(page.header("Content-Security-Policy").contains("script-src 'self'"));
        assertEquals("no-store", http.get("/sitemap.xml").header("Cache-Control"));
    }

    @Test
    void listenersAreToldOfEditionsAndErrors() throws IOException, InterruptedException {
        try (Socket socket = http.connect("GET", "/__broadsheet/events", "localhost:" + http.port())) {
            InputStream in = socket.getInputStream();
            String first = Http.event(in);
            assertTrue(first.contains("\"errors\":[]"), first);
            desk.write("content/news/broken.md", "---\ntitle: Broken\npublishedDateTime: &a someday\n---\nText.\n");
            String broken = Http.event(in);
            assertTrue(broken.contains("\"file\":\"content/news/broken.md\",\"line\":3"), broken);
            assertTrue(broken.contains("\"excerpt\":\"publishedDateTime: &a someday\""), broken);
            assertTrue(broken.contains("\"hint\""), broken);
            assertEquals(Http.edition(first), Http.edition(broken));
            assertEquals(200, http.get("/").status());
            desk.article("broken", "Mended", "Text.");
            String mended = Http.event(in);
            while (mended.equals(broken)) {
                mended = Http.event(in);
            }
            assertTrue(mended.contains("\"errors\":[]"), mended);
            assertNotEquals(Http.edition(first), Http.edition(mended));
            assertTrue(http.get("/").body().contains("edition=" + Http.edition(mended)));
        }
    }

    @Test
    void aSiteWithAPathOfItsOwnIsServedThere() throws IOException, InterruptedException {
        desk.close();
        desk = new Desk(folder).open("https://example.org/paper/");
        http = desk.http();
        assertTrue(desk.serving().url().endsWith("/paper/"));
        assertEquals("/paper/", http.get("/").header("Location"));
        assertEquals(200, http.get("/paper/").status());
        assertEquals("/paper/news/", http.get("/paper/news").header("Location"));
        assertEquals(404, http.get("/news/").status());
        assertTrue(http.get("/paper/old/ferry/").header("Location").startsWith("/paper/news/"));
        assertEquals("strict-origin-when-cross-origin", http.get("/paper/").header("Referrer-Policy"));
    }

    @Test
    void tenThousandRequestsAreAnswered() throws InterruptedException, ExecutionException {
        ExecutorService askers = Executors.newFixedThreadPool(16);
        Callable<Integer> asker = () -> answered(625);
        int answered = 0;
        for (Future<Integer> done : askers.invokeAll(Collections.nCopies(16, asker))) {
            answered += done.get();
        }
        askers.shutdown();
        assertEquals(10_000, answered);
    }

    /** How many of so many requests over one connection have the right answer. */
    private int answered(int requests) throws IOException {
        String request = "GET /news/ HTTP/1.1\r\nHost: localhost:" + http.port() + "\r\n\r\n";
        int right = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), http.port())) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < requests; i++) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                Http.Answer answer = Http.read(in, false);
                right += answer.status() == 200 && answer.body().endsWith("</html>\n") ? 1 : 0;
            }
        }
        return right;
    }
}
