package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The theme as readers see it who set their browser otherwise, read another script, or print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdaptedTest {

    private static final String RIVER = """
            ---
            title: %s
            publishedDateTime: 2026-11-19T08:00:00Z
            pinned: true
            topics: [Navigation]
            ---
            | Height | Width | Depth | Temperature | Pressure | Volume per second | Remark |
            |--:|--:|--:|--:|--:|--:|:--|
            | 1.2 m | 14 m | 3 m | 8.1 | 1,013 | 12,000 | Measured from the bank, as the boat was away that day |

            Text with a note.[^1]

            [^1]: The note.
            """.formatted("The council has heard ".repeat(7) + "the river");

    private static final List<String> LISTS = List.of(
            "index.html",
            "features/index.html",
            "providers/dispensary.example/index.html",
            "archive/2026/05/index.html");

    private SampleSite site;

    @AutoClose
    private Host host;

    @AutoClose
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        SampleSite.copyContent(folder);
        Files.writeString(folder.resolve("content/news/river.md"), RIVER);
        site = SampleSite.ofCopy(folder);
        host = Host.serve(site.folder());
        browser = Browser.open();
    }

    private void show(int width, String page) {
        browser.look(width, "light");
        browser.driver().get(host.url(page));
    }

    private Object ask(String question) {
        Object answer = browser.driver().executeScript(question);
        return answer == null ? "nothing" : answer;
    }

    private double number(String question) {
        return ask(question) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Test
    void scriptsWithMarksAboveAndBelowHaveRoomForThem() {
        show(1280, "news/2026/11/19/river/index.html");
        for (String language : List.of("hi", "th", "ja")) {
            assertTrue(leading(language, "ltr", "h1") >= 1.2, language);
            assertTrue(leading(language, "ltr", ".prose") >= 1.7, language);
        }
        assertTrue(leading("ps", "rtl", "h1") >= 1.3);
        assertTrue(leading("he", "rtl", "h1") <= 1.2);
        assertEquals(leading("en", "ltr", "h1"), leading("de", "ltr", "h1"));
    }

    private double leading(String language, String direction, String of) {
        return number("""
                for (const each of [document.documentElement, document.querySelector('.article'),
                        document.querySelector('.prose')]) {
                    each.lang = '%s';
                    each.dir = '%s';
                }
                const style = getComputedStyle(document.querySelector('%s'));
                return parseFloat(style.lineHeight) / parseFloat(style.fontSize);
                """.formatted(language, direction, of));
    }

    @Test
    void headlinesInJapaneseAndKoreanBreakBetweenWords() {
        show(360, "news/2026/11/19/river/index.html");
        assertEquals("auto-phrase", breaking("ja", "h1"));
        assertEquals("normal", breaking("ja", ".prose p"));
        assertEquals("keep-all", breaking("ko", "h1"));
        assertEquals("keep-all", breaking("ko", ".prose p"));
    }

    private Object breaking(String language, String of) {
        return ask("""
                document.querySelector('.article').lang = '%s';
                return getComputedStyle(document.querySelector('%s')).wordBreak;
                """.formatted(language, of));
    }

    @Test
    void textTwiceAsLargeOrSpacedOutNeedsNoScrollingSideways() {
        Map<String, Long> wide = new TreeMap<>();
        for (String css : List.of(
                "html { font-size: 200% }",
                "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }")) {
            for (String page : LISTS) {
                show(css.startsWith("html") ? 360 : 320, page);
                ask("document.head.append(Object.assign(document.createElement('style'), {textContent: '%s'}));"
                        .formatted(css));
                if (browser.overflow() > 0) {
                    wide.put(page + " " + css, browser.overflow());
                }
            }
        }
        assertEquals(Map.of(), wide);
    }

    @Test
    void largeTextLeavesMostOfTheWidthToWords() {
        show(360, "features/index.html");
        double share = number("""
                document.documentElement.style.fontSize = '200%';
                const story = document.querySelector('.pictured .story:has(.shot)');
                return story.querySelector('.words').offsetWidth / story.offsetWidth;
                """);
        assertTrue(share > 0.5, "a share of " + share);
    }

    @Test
    void theCurrentSectionIsMarkedWhereColoursAreForced() {
        show(1280, "features/index.html");
        emulate("", "forced-colors", "active");
        assertEquals("2px solid", ask("""
                const style = getComputedStyle(document.querySelector('.menu [aria-current]'));
                return style.borderBottomWidth + ' ' + style.borderBottomStyle;
                """));
    }

    private void emulate(String media, String feature, String value) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("media", media, "features", List.of(Map.of("name", feature, "value", value))));
    }

    @Test
    void aLongHeadlineLeadsInSmallerType() {
        String size = "return getComputedStyle(document.querySelector('%s')).fontSize;";
        show(1280, "news/2026/11/19/river/index.html");
        Object article = ask(size.formatted("h1"));
        show(1280, "index.html");
        assertEquals(article, ask(size.formatted(".lead h2")));
    }

    @Test
    void noRuleStandsUnderAnother() {
        String rule = "return getComputedStyle(document.querySelector('.title + %s')).borderTopWidth;";
        show(1280, "archive/2026/05/index.html");
        assertEquals("0px", ask(rule.formatted(".river > li")));
        show(1280, "404.html");
        assertEquals("0px", ask(rule.formatted("section .rubric")));
    }

    @Test
    void theWayBackStandsBesideItsNote() {
        show(1280, "news/2026/11/19/river/index.html");
        assertEquals(true, ask("""
                const note = document.querySelector('.footnotes p').getBoundingClientRect();
                const back = document.querySelector('.footnote-backref').getBoundingClientRect();
                return back.top < note.bottom && back.left >= note.right;
                """));
    }

    @Test
    void paperShowsBlocksInColumnsAndBreaksNoWordOfATablesHead() {
        show(717, "index.html");
        emulate("print", "prefers-color-scheme", "light");
        assertTrue(number("""
                const block = document.querySelector('.block:has(ul):has(.shot)');
                return block.querySelector('.shot').offsetWidth / block.offsetWidth;
                """) < 0.5);
        browser.driver().get(host.url("news/2026/11/19/river/index.html"));
        assertEquals(1L, ask("""
                const range = document.createRange();
                range.selectNodeContents(document.querySelector('.prose th'));
                return range.getClientRects().length;
                """));
        assertEquals("none", ask("return getComputedStyle(document.querySelector('.footnote-backref')).display;"));
    }
}
