package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.serve.LiveSite;
import dev.broadsheet.serve.ServeRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptException;

/** An open page follows the newsroom's files, in a real browser. */
class LiveReloadTest {

    @TempDir
    private Path folder = Path.of("");

    private static final String BRIDGE = "content/news/bridge.md";

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String article(String title, String date) {
        return "---\ntitle: " + title + "\npublishedDateTime: " + date + "\n---\nText.\n";
    }

    @Test
    @SuppressWarnings("try") // the site is only there to be served
    void editsErrorsAndStylesAreSeenInTheBrowser() throws IOException {
        write("content/site.yaml", "title: Town\n");
        write("content/news/quay.md", article("Quay opens", "2026-03-01T10:00:00Z"));
        write("templates/assets/site.css", "body { color: rgb(1, 2, 3); }\n");
        HttpServer server = LiveSite.listen("127.0.0.1", 43_000, false);
        String url = "http://localhost:" + server.getAddress().getPort() + "/";
        ServeRequest request = new ServeRequest(() -> request(url), "127.0.0.1", new Silent());
        try (Browser browser = Browser.open();
                LiveSite ignored = LiveSite.open(server, request)) {
            browser.driver().get(url);
            write(BRIDGE, article("Bridge closes", "2026-03-02T10:00:00Z"));
            shows(browser, "return document.body.innerText.includes('Bridge closes')");

            browser.driver().executeScript("window.same = true;");
            write("templates/assets/site.css", "body { color: rgb(4, 5, 6); }\n");
            shows(browser, "return getComputedStyle(document.body).color === 'rgb(4, 5, 6)'");
            assertEquals(true, browser.driver().executeScript("return window.same === true;"), "without a reload");

            write(BRIDGE, article("Bridge closes", "soon"));
            shows(
                    browser,
                    "const o = document.querySelector('broadsheet-problems');"
                            + "return !!o && o.shadowRoot.textContent.includes('content/news/bridge.md:3:20')");
            assertTrue(String.valueOf(browser.driver().executeScript("return document.body.innerText;"))
                    .contains("Bridge closes"));

            Files.delete(folder.resolve(BRIDGE));
            shows(
                    browser,
                    "return !document.querySelector('broadsheet-problems')"
                            + " && !document.body.innerText.includes('Bridge closes')");
        }
    }

    /** Waits until a script says true. */
    private static void shows(Browser browser, String script) {
        String wait = "const done = arguments[arguments.length - 1]; const look = () => { " + script + " };"
                + "const again = () => look() ? done(true) : setTimeout(again, 50); again();";
        for (int reload = 0; reload < 5; reload++) {
            try {
                assertEquals(true, browser.driver().executeAsyncScript(wait));
                return;
            } catch (JavascriptException e) {
                // the page was reloaded while it was looked at
            }
        }
        throw new AssertionError("the page went on being reloaded: " + script);
    }

    private BuildRequest request(String url) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("site"),
                folder.resolve("cache"),
                url,
                Instant.parse("2026-03-10T12:00:00Z"),
                false,
                false,
                false,
                2);
    }

    private record Silent() implements ServeRequest.Told {
        @Override
        public void built(BuildResult result) {}

        @Override
        public void failed(RuntimeException why) {
            throw why;
        }
    }
}
