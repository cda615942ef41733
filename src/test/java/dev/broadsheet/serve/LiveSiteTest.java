package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveSiteTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final HttpServer server = LiveSite.listen("127.0.0.1", 42_000, false);
    private final String url = "http://localhost:" + server.getAddress().getPort() + "/";
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<BuildResult> builds = new LinkedBlockingQueue<>();
    private AutoCloseable site = () -> {};

    @BeforeEach
    void aTownThatIsServed() {
        article("news/quay.md", "title: Quay opens\npublishedDateTime: 2026-03-01T10:00:00Z\naliases: [/old/quay/]\n");
        write("content/site.yaml", "title: Town\nurl: https://town.example/\n");
        write("content/assets/tides.csv", "day,height\n");
        write("content/root/.well-known/security.txt", "Contact: mailto:a@town.example\n");
        site = LiveSite.open(server, new ServeRequest(() -> request("site", url), "127.0.0.1", new ServeRequest.Told() {
            @Override
            public void built(BuildResult result) {
                builds.add(result);
            }

            @Override
            public void failed(RuntimeException why) {
                throw why;
            }
        }));
        assertTrue(builds.remove().done());
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private BuildRequest request(String output, String address) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                folder.resolve(output),
                folder.resolve(output + "-cache"),
                address,
                NOW,
                false,
                false,
                false,
                2);
    }

    private void article(String path, String matter) {
        write("content/" + path, "---\n" + matter + "---\nText.\n");
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + path, e);
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(url + path));
        if (headers.length > 0) {
            asked.headers(headers);
        }
        return client.send(asked.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The first line of what a request is answered with that no client would send. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(server.getAddress().getAddress(), server.getAddress().getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return String.valueOf(answer.readLine());
        }
    }

    private String host() {
        return "Host: localhost:" + server.getAddress().getPort();
    }

    @Test
    void aPageHasTheScriptThatTheFileHasNot() throws Exception {
        HttpResponse<String> front = get("");
        assertEquals(200, front.statusCode());
        assertEquals("text/html; charset=utf-8", header(front, "Content-Type"));
        assertTrue(front.body().contains("<script src=\"/.broadsheet/live.js\"></script>\n</head>"), front.body());
        assertFalse(Files.readString(folder.resolve("site/index.html")).contains(".broadsheet"));
        assertEquals(200, get(".broadsheet/live.js").statusCode());
        assertEquals("text/css; charset=utf-8", header(get(".broadsheet/live.css"), "Content-Type"));
    }

    @Test
    void everyFileHasItsType() throws Exception {
        assertEquals("application/xml", header(get("feed.xml"), "Content-Type"));
        assertEquals("application/json", header(get("feed.json"), "Content-Type"));
        assertEquals("text/plain; charset=utf-8", header(get(".well-known/security.txt"), "Content-Type"));
        assertEquals("day,height\n", get("assets/tides.csv").body());
    }

    @Test
    void whatIsNotThereIsTheSitesOwnPageForThat() throws Exception {
        HttpResponse<String> none = get("nothing/here/");
        assertEquals(404, none.statusCode());
        assertTrue(none.body().contains("Page not found"));
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheOneWithIt() throws Exception {
        HttpResponse<String> folderPage = get("topics");
        assertEquals(301, folderPage.statusCode());
        assertEquals("/topics/", header(folderPage, "Location"));
    }

    @Test
    void redirectsAndHeadersAreThoseOfTheHost() throws Exception {
        HttpResponse<String> old = get("old/quay/");
        assertEquals(301, old.statusCode());
        assertEquals("/news/2026/03/01/quay/", header(old, "Location"));
        HttpResponse<String> front = get("");
        assertTrue(header(front, "Content-Security-Policy").contains("script-src 'self'"));
        assertEquals("no-cache", header(front, "Cache-Control"));
        assertEquals(404, get("_redirects").statusCode());
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("topics/");
        assertEquals(304, get("topics/", "If-None-Match", header(first, "ETag")).statusCode());
        assertEquals(
                304,
                get("topics/", "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode());
        assertEquals(200, get("topics/", "If-None-Match", "\"another\"").statusCode());
    }

    @Test
    void aHeadIsAnsweredWithoutABody() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(URI.create(url))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
        assertEquals("", answer.body());
        assertTrue(Integer.parseInt(header(answer, "Content-Length")) > 1000);
        HttpRequest post = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString("a"))
                .build();
        assertEquals(405, client.send(post, BodyHandlers.ofString()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/topics/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "/%252e%252e/secret.txt",
                "/%00",
                "/%c0%ae%c0%ae/secret.txt",
                "//secret.txt",
                "/./../secret.txt",
                "/%",
                "/link/secret.txt",
                "http://localhost/../secret.txt"
            })
    void nothingOutsideTheSiteIsReached(String path) throws IOException {
        write("secret.txt", "secret");
        Files.createSymbolicLink(folder.resolve("site/link"), folder);
        String status = raw("GET " + path + " HTTP/1.1", host());
        assertTrue(status.contains(" 400 ") || status.contains(" 404 "), status);
    }

    @Test
    void foreignRequestsAreRefused() throws IOException {
        assertTrue(raw("GET / HTTP/1.1", "Host: evil.example").contains(" 421 "));
        assertTrue(raw(
                        "GET / HTTP/1.1",
                        "Host: evil.example:" + server.getAddress().getPort())
                .contains(" 421 "));
        assertTrue(raw("GET / HTTP/1.1", host(), "Origin: https://evil.example").contains(" 403 "));
        assertTrue(raw(
                        "GET / HTTP/1.1",
                        host(),
                        "Origin: http://localhost:" + server.getAddress().getPort())
                .contains(" 200 "));
    }

    @Test
    void openPagesAreToldWhatBecameOfAChange() throws Exception {
        try (Listener page = new Listener()) {
            assertEquals("mended", page.next());
            article("news/bridge.md", "title: Bridge closes\npublishedDateTime: 2026-03-02T10:00:00Z\n");
            assertEquals("mended", page.next());
            assertEquals("pages", page.next());
            assertEquals(200, get("news/2026/03/02/bridge/").statusCode());

            article("news/bridge.md", "title: Bridge closes\npublishedDateTime: soon\n");
            assertEquals("failed", page.next());
            assertTrue(page.data().contains("content/news/bridge.md:3:20"), page.data());
            assertEquals(200, get("news/2026/03/02/bridge/").statusCode(), "the last good site stays up");

            Files.delete(folder.resolve("content/news/bridge.md"));
            assertEquals("mended", page.next());
            assertEquals("pages", page.next());
            assertEquals(404, get("news/2026/03/02/bridge/").statusCode());
        }
    }

    /** A page that is open in a browser. */
    private final class Listener implements AutoCloseable {

        private final HttpResponse<Stream<String>> events;
        private final Iterator<String> lines;
        private String data = "";

        Listener() throws IOException, InterruptedException {
            events = client.send(
                    HttpRequest.newBuilder(URI.create(url + ".broadsheet/events"))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofLines());
            lines = events.body().iterator();
        }

        String next() {
            String line = lines.next();
            while (!line.startsWith("event: ")) {
                line = lines.next();
            }
            data = lines.next();
            return line.substring("event: ".length());
        }

        String data() {
            return data;
        }

        @Override
        public void close() {
            events.body().close();
        }
    }

    @Test
    void thousandsOfRequestsAreAnswered() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int reader = 0; reader < 16; reader++) {
                wrong.add(readers.submit(() -> {
                    int failed = 0;
                    for (int i = 0; i < 125; i++) {
                        failed += get(i % 2 == 0 ? "" : "feed.xml").statusCode() == 200 ? 0 : 1;
                    }
                    return failed;
                }));
            }
            for (Future<Integer> each : wrong) {
                assertEquals(0, each.get(60, TimeUnit.SECONDS));
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void afterManyEditsTheSiteIsThatOfACleanBuild() throws Exception {
        for (int i = 0; i < 6; i++) {
            article(
                    "news/edit-" + i % 4 + ".md",
                    "title: Edit " + i + "\npublishedDateTime: 2026-03-0" + (1 + i) + "T10:00:00Z\n");
            if (i == 4) {
                Files.delete(folder.resolve("content/news/edit-3.md"));
            }
            builds.poll(20, TimeUnit.SECONDS);
        }
        while (builds.poll(1, TimeUnit.SECONDS) != null) {
            // until the last change is built
        }
        assertTrue(Build.build(request("clean", url), Progress.NONE).done());
        assertEquals(files("clean"), files("site"));
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
