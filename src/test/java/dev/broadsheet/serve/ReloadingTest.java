package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.theme.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** A browser shows what is written, soon after it is saved, under the theme's own content security policy. */
class ReloadingTest {

    private static final String OVERLAY = "document.querySelector('broadsheet-errors')";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void aBrowserFollowsWhatIsWritten() throws IOException, InterruptedException {
        try (Browser browser = Browser.open();
                Desk desk = new Desk(folder)) {
            desk.write("templates/assets/site.css", style("rgb(1, 2, 3)"));
            desk.article("ferry", "Ferry returns", "The ferry is back.\n\n".repeat(200));
            desk.open(null);
            ChromeDriver page = browser.driver();
            page.get(desk.serving().url() + address(desk, "ferry"));
            showsErrorsUntilTheyAreMended(page, desk);
            changesStylesWithoutReloading(page, desk);
            keepsItsPlace(page, desk);
            showsABodyOnce(page, desk);
            showsNewAndDeletedArticles(page, desk);
        }
    }

    private static void showsErrorsUntilTheyAreMended(ChromeDriver page, Desk desk) {
        desk.write("content/news/storm.md", "---\ntitle: Storm\npublishedDateTime: &a someday\n---\nText.\n");
        await(page, OVERLAY + " !== null");
        String text = String.valueOf(page.executeScript("return " + OVERLAY + ".shadowRoot.textContent"));
        assertTrue(text.contains("content/news/storm.md:3"), text);
        assertTrue(text.contains("publishedDateTime: &a someday"), text);
        await(page, OVERLAY + ".shadowRoot.querySelector('.hint') !== null");
        await(page, "getComputedStyle(" + OVERLAY + ".shadowRoot.querySelector('section')).position === 'fixed'");
        assertTrue(page.getTitle().contains("Ferry returns"));
        desk.article("storm", "Storm passes", "The harbour is quiet.");
        await(page, OVERLAY + " === null");
    }

    private static void changesStylesWithoutReloading(ChromeDriver page, Desk desk) {
        await(page, "getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
        page.executeScript("window.mark = 'still here'");
        desk.write("templates/assets/site.css", style("rgb(4, 5, 6)"));
        await(page, "getComputedStyle(document.body).color === 'rgb(4, 5, 6)'");
        assertEquals("still here", page.executeScript("return window.mark"));
    }

    private static void keepsItsPlace(ChromeDriver page, Desk desk) {
        page.executeScript("window.scrollTo(0, 700)");
        desk.article("ferry", "Ferry returns", "The ferry is here.\n\n".repeat(200));
        await(page, "document.body.textContent.includes('The ferry is here.')");
        await(page, "window.scrollY === 700");
    }

    /** First by itself, then with the rest of the site, which makes no difference to it. */
    private static void showsABodyOnce(ChromeDriver page, Desk desk) throws InterruptedException {
        String text = desk.text("Ferry returns", "ferry", "The ferry is here.\n\n".repeat(200));
        desk.write("content/news/ferry.md", text + "And gone.\n");
        await(page, "document.body.textContent.includes('And gone.')");
        page.executeScript("window.mark = 'still here'");
        desk.settle();
        assertEquals("still here", page.executeScript("return window.mark"));
    }

    private static void showsNewAndDeletedArticles(ChromeDriver page, Desk desk) throws IOException {
        page.get(desk.serving().url());
        desk.article("tram", "Tram arrives", "There is a tram now.");
        await(page, "document.body.textContent.includes('Tram arrives')");
        page.get(desk.serving().url() + address(desk, "tram"));
        desk.delete("content/news/tram.md");
        await(page, "!document.body.textContent.includes('There is a tram now.')");
        page.get(desk.serving().url());
        assertEquals(false, page.executeScript("return document.body.textContent.includes('Tram arrives')"));
    }

    private static String style(String colour) {
        return "body { color: " + colour + "; }\n";
    }

    private static String address(Desk desk, String slug) throws IOException {
        Path output = desk.output("serve");
        try (var files = Files.walk(output)) {
            return files.filter(file -> file.startsWith(output.resolve("news")))
                    .filter(file -> file.endsWith(Path.of(slug, "index.html")))
                    .map(file -> output.relativize(file.getParent()) + "/")
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void await(ChromeDriver page, String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(page, condition)) {
            assertTrue(System.nanoTime() < end, "in vain: " + condition);
        }
    }

    /** A page that is just being replaced says nothing. */
    private static boolean holds(ChromeDriver page, String condition) {
        try {
            return Boolean.TRUE.equals(page.executeScript("return " + condition));
        } catch (WebDriverException e) {
            return false;
        }
    }
}
