package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was put right in any article stands on pages of its own and in a feed, the newest first. */
class CorrectionsTest {

    private static final String FERRY = "news/2026-03-01-ferry.md";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroomWithFiveCorrections() {
        edition = new Edition(folder);
        edition.settings("pageSize: 2\n");
        edition.article(FERRY, notes("02 two", "04 four", "05 last"), "Ferry.");
        edition.article("news/2026-03-01-quay.md", notes("05 first", "03 three"), "Quay.");
    }

    /** Each with its day of March before its text. */
    private static String notes(String... notes) {
        return Stream.of(notes)
                .map(note -> "  - {dateTime: '2026-03-" + note.substring(0, 2) + "T10:00:00Z', text: "
                        + note.substring(3) + "}\n")
                .reduce("corrections:\n", String::concat);
    }

    private CorrectionsPage page(String path) {
        return (CorrectionsPage) edition.at(path).maker().get().page();
    }

    private static List<String> texts(CorrectionsPage page) {
        return page.corrections().stream()
                .map(entry -> entry.correction().text())
                .toList();
    }

    private Feed feed() {
        return ((FeedPage)
                        edition.at("archive/corrections/feed.xml").maker().get().page())
                .feed();
    }

    private List<String> ofCorrections() {
        return edition.plan().pages().stream()
                .map(Planned::path)
                .filter(path -> path.startsWith("archive/corrections/"))
                .toList();
    }

    @Test
    void theNewestComesFirstAndOfOneMomentTheFirstArticle() {
        edition.settings("pageSize: 4\n");
        assertEquals(List.of("last", "first", "four", "three", "two"), texts(page("archive/corrections/")));
    }

    @Test
    void oldCorrectionsGoToNumberedPages() {
        CorrectionsPage newest = page("archive/corrections/");
        CorrectionsPage oldest = page("archive/corrections/page/1/");
        assertEquals(List.of("last", "first", "four"), texts(newest));
        assertEquals(List.of("three", "two"), texts(oldest));
        assertNull(newest.number());
        assertEquals(1, oldest.number());
        assertNull(newest.newer());
        assertEquals(Link.of("Older articles", "/archive/corrections/page/1/"), newest.older());
        assertEquals(Link.of("Newer articles", "/archive/corrections/"), oldest.newer());
        assertNull(oldest.older());
    }

    @ParameterizedTest
    @CsvSource({"archive/corrections/, Corrections", "archive/corrections/page/1/, Corrections – Page 1"})
    void eachPageHasANameAndTheFeeds(String path, String title) {
        CorrectionsPage page = page(path);
        assertEquals(path + "index.html", page.file());
        assertEquals(title, page.head().title());
        assertEquals(Link.of("Corrections", "/archive/corrections/feed.xml"), page.feed());
        assertEquals(
                List.of("/archive/corrections/feed.xml", "/archive/corrections/feed.json", "/feed.xml"),
                page.head().feeds().stream().map(FeedLink::href).toList());
    }

    @Test
    void anEntryLeadsToItsArticleAndSaysWhen() {
        edition.article("news/2026-03-06-flut.md", "locale: ar\n" + notes("06 sixth"), "Text.");
        List<CorrectionsPage.Entry> entries = page("archive/corrections/").corrections();
        assertEquals(
                Link.of("Title of news/2026-03-06-flut.md", "/news/2026/03/06/flut/"),
                entries.get(0).article());
        assertEquals("ar rtl", entries.get(0).language() + " " + entries.get(0).direction());
        assertEquals("2026-03-06T10:00:00Z", entries.get(0).correction().at().iso());
        assertNull(entries.get(1).language());
    }

    @Test
    void theFeedHoldsTheNewestAsItemsOfTheirOwn() {
        edition.settings("feeds: {items: 2, hub: 'https://hub.example/'}\n");
        Feed feed = feed();
        assertEquals("Corrections – The Harwick Tide", feed.title());
        assertEquals("Corrections – The Harwick Tide", feed.description());
        assertEquals("https://tide.example/archive/corrections/", feed.home());
        assertEquals("https://hub.example/", feed.hub());
        assertEquals("The Harwick Tide", feed.publisher());
        assertEquals(FeedTime.of(Instant.parse("2026-03-05T10:00:00Z")), feed.updated());
        assertEquals(
                List.of("last", "first"),
                feed.items().stream().map(Feed.Item::summary).toList());
        Feed.Item item = feed.items().get(0);
        assertEquals("Title of " + FERRY, item.title());
        assertEquals("tag:tide.example,2026-03-01:" + FERRY + "#corrected-2026-03-05T10:00:00Z", item.id());
        assertEquals("https://tide.example/news/2026/03/01/ferry/", item.link());
        assertEquals("2026-03-05T10:00:00Z", item.published().iso());
        assertNull(item.changed());
    }

    @Test
    void twoCorrectionsOfOneMomentAreTwoItems() {
        edition.article(FERRY, notes("05 b", "05 a", "05 c"), "Ferry.");
        String id = "tag:tide.example,2026-03-01:" + FERRY + "#corrected-2026-03-05T10:00:00Z";
        assertEquals(
                List.of("a " + id, "b " + id + "-2", "c " + id + "-3"),
                feed().items().stream()
                        .map(item -> item.summary() + " " + item.id())
                        .limit(3)
                        .toList());
    }

    @Test
    void bothFormatsOfTheFeedAreTheSame() {
        JsonFeedPage json = (JsonFeedPage)
                edition.at("archive/corrections/feed.json").maker().get().page();
        assertEquals(feed(), json.feed());
        assertEquals("https://tide.example/archive/corrections/feed.json", json.self());
    }

    @Test
    void whereNothingWasPutRightThereIsNeitherPageNorFeed() {
        edition.article(FERRY, "updates: [{dateTime: '2026-03-05T10:00:00Z', text: More}]\n", "Ferry.");
        edition.article("news/2026-03-01-quay.md", "", "Quay.");
        assertEquals(List.of(), ofCorrections());
    }

    @Test
    void anArticleWithoutAPageHereHasItsCorrectionsElsewhere() {
        edition.settings("aggregate: link\n");
        String wire = "provider: {name: Tide Wire}\nwebUrl: https://wire.example/a\n";
        edition.article(FERRY, wire + notes("02 two"), "Ferry.");
        assertEquals(List.of("first", "three"), texts(page("archive/corrections/")));
        edition.article("news/2026-03-01-quay.md", wire.replace("/a", "/b") + notes("02 two"), "Quay.");
        assertEquals(List.of(), ofCorrections());
    }
}
