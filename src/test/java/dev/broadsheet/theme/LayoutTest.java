package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

/** What stands beside what, as a browser sets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {

    private static final Color PAPER = Color.decode("#fdfcf8");

    private static final String WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtenverein";

    private static final String LONG = """
            ---
            title: %1$s https://www.example.com/%1$s/%1$s
            publishedDateTime: 2026-11-19T08:00:00Z
            pinned: true
            excerpt: %1$s
            authors: [%1$s]
            topics: [%1$s, Navigation]
            provider: {name: %1$s, domain: boats.example}
            images:
            - url: /assets/images/lead/moon.jpg
            ---
            ## %1$s

            > https://www.example.com/%1$s/%1$s

            | %1$s | A | B |
            |---|---|---|
            | wide | two words | two words |
            """;

    /** The fields whose ring of focus, 6 pixels beyond them, meets a label or another field. */
    private static final String CROWDED = """
            const boxes = [...document.querySelectorAll('.search [name], .search button')].map(field =>
                [field, field.getBoundingClientRect()]);
            const words = [...document.querySelectorAll('.search label')].map(label => {
                const range = document.createRange();
                range.selectNodeContents(label.firstChild);
                return [label, range.getBoundingClientRect()];
            });
            const meet = (a, b) => a.left - 6 < b.right && b.left < a.right + 6
                && a.top - 6 < b.bottom && b.top < a.bottom + 6;
            return boxes.filter(([field, box]) => [...boxes, ...words].some(([other, its]) =>
                other !== field && !other.contains(field) && meet(box, its))).map(([field]) => field.id || 'button');
            """;

    private static final String ROOM_ABOVE_COVERAGE = """
            const above = document.querySelector('.prose').getBoundingClientRect().bottom;
            return Math.round(document.querySelector('.coverage').getBoundingClientRect().top - above);
            """;

    /** How far from the left of its kicker a headline begins that runs from right to left. */
    private static final String FROM_KICKER = """
            const left = of => {
                const range = document.createRange();
                range.selectNodeContents(of);
                return range.getBoundingClientRect().left;
            };
            const headline = document.querySelector('.story h3[dir=rtl]');
            return Math.round(left(headline) - left(headline.parentElement.querySelector('.kicker')));
            """;

    /** A place on the right edge of the first table, above the words of its cells. */
    private static final String EDGE = """
            const table = document.querySelector('.table');
            table.scrollIntoView({block: 'center'});
            const {right, top} = table.getBoundingClientRect();
            return [Math.floor(right) - 2, Math.ceil(top) + 3];
            """;

    private SampleSite site;

    @AutoClose
    private Host host;

    @AutoClose
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        SampleSite.copyContent(folder);
        Files.writeString(folder.resolve("content/news/long.md"), LONG.formatted(WORD));
        site = SampleSite.ofCopy(folder);
        host = Host.serve(site.folder());
        browser = Browser.open();
    }

    @Test
    void noWordIsTooLongForItsPlace() throws IOException {
        List<String> pages = site.pages().stream().filter(this::showsTheWord).toList();
        assertTrue(pages.size() > 10, pages.toString());
        Map<String, Long> wide = new TreeMap<>();
        for (int width : List.of(320, 768, 1280)) {
            browser.look(width, "light");
            for (String page : pages) {
                browser.driver().get(host.url(page));
                if (browser.overflow() > 0) {
                    wide.put(page + " at " + width, browser.overflow());
                }
            }
        }
        assertEquals(Map.of(), wide);
    }

    private boolean showsTheWord(String page) {
        try {
            return Files.readString(site.folder().resolve(page)).contains(WORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRingOfAFieldMeetsNothing() {
        for (int width : List.of(320, 768, 1280)) {
            browser.look(width, "light");
            browser.driver().get(host.url("search/index.html"));
            assertEquals(List.of(), browser.driver().executeScript(CROWDED), "at " + width);
        }
    }

    @Test
    void aHeadlineThatRunsTheOtherWayStandsBelowItsKicker() {
        browser.look(1280, "light");
        browser.driver().get(host.url("features/index.html"));
        assertEquals(0L, browser.driver().executeScript(FROM_KICKER));
    }

    @Test
    void anEdgeOfATableBeyondWhichThereIsMoreIsTinted() throws IOException {
        browser.look(320, "light");
        browser.driver().get(host.url("news/2026/11/19/long/index.html"));
        assertNotEquals(PAPER, edge());
        browser.driver().executeScript("document.querySelector('.table').scrollLeft = 9999;");
        assertEquals(PAPER, edge());
    }

    private Color edge() throws IOException {
        List<?> place = (List<?>) Objects.requireNonNull(browser.driver().executeScript(EDGE));
        byte[] png = browser.driver().getScreenshotAs(OutputType.BYTES);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        return new Color(picture.getRGB(pixel(place, 0), pixel(place, 1)));
    }

    private static int pixel(List<?> place, int index) {
        return ((Number) Objects.requireNonNull(place.get(index))).intValue();
    }

    @Test
    void whoElseReportsStandsApartFromTheText() {
        browser.look(1280, "light");
        browser.driver().get(host.url("news/2026/10/12/atlantic-cable-falls-silent/index.html"));
        Object room = browser.driver().executeScript(ROOM_ABOVE_COVERAGE);
        assertTrue(room instanceof Long pixels && pixels >= 16, String.valueOf(room));
    }
}
