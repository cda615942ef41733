package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside the output folder is served, and nothing to those who do not belong to this machine. */
class HostileRequestsTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Http http;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("secret.html"), "nobody may read this");
        desk = new Desk(folder).open(null);
        http = desk.http();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.html",
                "/../../secret.html",
                "/%2e%2e/%2e%2e/secret.html",
                "/%2E%2e/secret.html",
                "/.%2e/.%2e/secret.html",
                "/..%2f..%2fsecret.html",
                "/..%5c..%5csecret.html",
                "/..\\..\\secret.html",
                "/%252e%252e/%252e%252e/secret.html",
                "/%25252e%25252e/secret.html",
                "/index.html%00.txt",
                "/%00",
                "/news/..;/../../secret.html",
                "/news/..;a=b/secret.html",
                "//secret.html",
                "//127.0.0.1/secret.html",
                "/%2f/secret.html",
                "/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.html",
                "/%u002e%u002e/secret.html",
                "/%",
                "/%2",
                "/%zz",
                "/./index.html",
                "/news/../index.html",
                "/__broadsheet/../../secret.html",
                "/__broadsheet/%2e%2e/%2e%2e/secret.html",
                "/link.html",
                "/out/secret.html",
                "/C:/secret.html",
                "/file:///secret.html",
                "http://127.0.0.1/secret.html",
                "secret.html",
                "*"
            })
    void nothingOutsideTheOutputIsReached(String path) throws IOException {
        Path output = desk.output("serve");
        Files.createSymbolicLink(output.resolve("link.html"), folder.resolve("secret.html"));
        Files.createSymbolicLink(output.resolve("out"), folder);
        Http.Answer answer = http.get(path);
        assertTrue(answer.status() >= 400, path + " is answered with " + answer.status());
        assertFalse(answer.body().contains("nobody may read this"));
    }

    @Test
    void anAbsolutePathIsLookedForInTheOutput() throws IOException {
        assertEquals(404, http.get(folder.resolve("secret.html").toString()).status());
        assertEquals(404, http.get("/etc/passwd").status());
    }

    @Test
    void aForeignHostIsRefused() throws IOException {
        String[] foreign = {
            "evil.example",
            "evil.example:" + http.port(),
            "127.0.0.1",
            "127.0.0.1:1",
            "localhost.evil.example:" + http.port(),
            "10.0.0.1:" + http.port(),
            "0.0.0.0:" + http.port()
        };
        for (String host : foreign) {
            assertEquals(421, http.ask("GET", "/", host).status(), host);
            assertEquals(421, http.ask("GET", "/__broadsheet/events", host).status(), host);
        }
        for (String host : new String[] {"localhost:", "LOCALHOST:", "127.0.0.1:", "[::1]:"}) {
            assertEquals(200, http.ask("GET", "/", host + http.port()).status(), host);
        }
    }

    @Test
    void aPageOfAnotherSiteIsRefused() throws IOException {
        for (String origin : new String[] {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"}) {
            assertEquals(403, http.get("/", "Origin: " + origin).status(), origin);
            assertEquals(
                    403, http.get("/__broadsheet/events", "Origin: " + origin).status(), origin);
        }
        Http.Answer own = http.get("/", "Origin: http://127.0.0.1:" + http.port());
        assertEquals(200, own.status());
        assertEquals("", own.header("Access-Control-Allow-Origin"));
    }
}
