package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.image.Photographs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample newsroom with the sizes of its images, seen by a browser on screens of every width. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizesTest {

    /** Every image that is shown: how wide it is there, how wide its file is, and whether its shape is kept. */
    private static final String SHOWN = """
            const done = arguments[arguments.length - 1];
            const all = [...document.images].filter(image => !image.currentSrc.endsWith('.svg'));
            all.forEach(image => image.loading = 'eager');
            Promise.all(all.map(image => image.decode().catch(() => {}))).then(() => done(all.map(image => {
                const box = image.getBoundingClientRect();
                const file = /-(\\d+)\\.(webp|jpg|png)$/.exec(image.currentSrc);
                const kept = getComputedStyle(image).objectFit === 'cover'
                    || Math.abs(box.width / box.height - image.naturalWidth / image.naturalHeight) < 0.02;
                return {src: image.currentSrc, shown: Math.round(box.width), file: file ? Number(file[1]) : 0,
                    widest: Number(image.getAttribute('width')), kept};
            })));
            """;

    private static final String SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            """;

    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        SampleSite.copyContent(folder);
        Files.write(folder.resolve("content/assets/narrow.jpg"), Photographs.jpeg(240, 160, 1));
        Files.writeString(folder.resolve("content/news/narrow.md"), """
                ---
                title: A narrow picture
                publishedDateTime: 2026-11-19T08:00:00Z
                pinned: true
                images:
                - url: /assets/narrow.jpg
                ---
                It is shown as wide as it is, and leads no page.
                """);
        site = SampleSite.sized(folder).folder();
    }

    /** The front page, a list, the topics, and an article with a lead image. */
    private List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(List.of("index.html", "features/index.html", "topics/index.html"));
        try (Stream<Path> files = Files.walk(site.resolve("features"))) {
            files.filter(file -> file.toString().endsWith("index.html"))
                    .filter(file -> read(file).contains("class=\"picture\""))
                    .sorted()
                    .limit(2)
                    .forEach(file -> pages.add(site.relativize(file).toString()));
        }
        assertEquals(5, pages.size());
        return pages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyScreenGetsTheSizeThatSuits() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (Browser browser = Browser.open();
                Host host = Host.serve(site)) {
            for (int width : List.of(360, 768, 1280, 1920)) {
                browser.look(width, "light");
                for (String page : pages()) {
                    browser.driver().get(host.url(page));
                    for (Object found : images(browser)) {
                        Map<?, ?> image = (Map<?, ?>) found;
                        seen++;
                        if (!suits(image)) {
                            wrong.add(page + " at " + width + ": " + image);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 100, "so many images were looked at: " + seen);
    }

    private static List<?> images(Browser browser) {
        return browser.driver().executeAsyncScript(SHOWN) instanceof List<?> found ? found : List.of();
    }

    /** Sharp, as far as the image has it, not twice the bytes for nothing, and in its own shape. */
    private static boolean suits(Map<?, ?> image) {
        long shown = number(image, "shown");
        long file = number(image, "file");
        boolean sharp = file == 0 || file >= Math.min(shown, number(image, "widest"));
        boolean frugal = file <= 320 || file <= 2.1 * shown;
        return Boolean.TRUE.equals(image.get("kept")) && sharp && frugal;
    }

    private static long number(Map<?, ?> image, String name) {
        return image.get(name) instanceof Number number ? number.longValue() : -1;
    }

    @Test
    void nothingJumps() throws IOException {
        try (Browser browser = Browser.open();
                Host host = Host.serve(site)) {
            browser.prepare(SHIFTS);
            for (int width : List.of(360, 1280)) {
                browser.look(width, "light");
                for (String page : pages()) {
                    browser.driver().get(host.url(page));
                    browser.driver().executeAsyncScript(SHOWN);
                    Object shifts = browser.driver().executeScript("return window.shifts;");
                    assertEquals(
                            0,
                            shifts instanceof Number number ? number.doubleValue() : 1,
                            0.001,
                            page + " at " + width);
                }
            }
        }
    }

    @Test
    void anImageThatIsTooNarrowForAPlaceIsNotBlownUp() throws IOException {
        String front = Files.readString(site.resolve("index.html"));
        int lead = front.indexOf("story lead");
        assertTrue(front.indexOf("A narrow picture", lead) > 0);
        assertFalse(front.substring(lead, front.indexOf("</article>", lead)).contains("<img"));
        String page = Files.readString(site.resolve("news/2026/11/19/narrow/index.html"));
        assertTrue(page.contains("width=\"240\" height=\"160\" class=\"small\""), page);
    }
}
