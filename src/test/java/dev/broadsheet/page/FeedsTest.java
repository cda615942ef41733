package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of two articles each, for a newsroom of five. */
class FeedsTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        feeds("items: 2");
        for (int day = 1; day <= 5; day++) {
            article(day, "");
        }
    }

    private void feeds(String settings) {
        edition.settings("topics: {minimum: 2}\nfeeds: {" + settings + "}\n");
    }

    private void article(int day, String fields) {
        article(day, fields, "Text.");
    }

    private void article(int day, String fields, String body) {
        edition.article(
                "news/2026-03-0" + day + "-n.md", "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\n" + fields, body);
    }

    private FeedPage rss(String path) {
        return (FeedPage) edition.at(path).maker().get().page();
    }

    private static List<String> days(Feed feed) {
        return feed.items().stream()
                .map(item -> item.published().iso().substring(8, 10))
                .toList();
    }

    private List<String> feeds() {
        return edition.plan().pages().stream()
                .map(Planned::path)
                .filter(path -> path.matches("(.*/)?((feed|atom)\\.(xml|json)|feed/.*)"))
                .toList();
    }

    @Test
    void aFeedHasTheNewestAndItsArchivesTheRestFromTheOldest() {
        assertEquals(List.of("05", "04"), days(rss("feed.xml").feed()));
        assertEquals(List.of("04", "03"), days(rss("feed/2.xml").feed()));
        assertEquals(List.of("02", "01"), days(rss("feed/1.xml").feed()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1", "4, 1", "5, 2", "6, 2", "7, 3"})
    void noArticleIsInNeitherTheFeedNorAnArchive(int articles, int archives) {
        assertEquals(archives, Feeds.archives(articles, 2));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "feed.xml, none, https://tide.example/feed/2.xml",
                "feed/2.xml, https://tide.example/feed.xml, https://tide.example/feed/1.xml",
                "feed/1.xml, https://tide.example/feed.xml, none",
                "news/feed/2.xml, https://tide.example/news/feed.xml, https://tide.example/news/feed/1.xml"
            })
    void eachLeadsToTheOneWithOlderArticles(String path, String current, String older) {
        FeedPage page = rss(path);
        assertEquals("https://tide.example/" + path, page.self());
        assertEquals(current, page.current());
        assertEquals(older, page.older());
    }

    @Test
    void aNewArticleChangesNoArchive() {
        PageKey archive = edition.key("feed/2.xml");
        PageKey feed = edition.key("feed.xml");
        article(6, "");
        assertEquals(archive, edition.key("feed/2.xml"));
        assertNotEquals(feed, edition.key("feed.xml"));
    }

    @Test
    void anArticleOfAnArchiveIsPartOfItsKeyAndNotOfTheFeeds() {
        PageKey archive = edition.key("feed/1.xml");
        PageKey feed = edition.key("feed.xml");
        article(1, "excerpt: Another\n");
        assertNotEquals(archive, edition.key("feed/1.xml"));
        assertEquals(feed, edition.key("feed.xml"));
    }

    @Test
    void sectionsListedTopicsAndProvidersHaveFeedsOfTheirOwn() {
        article(1, "topics: [Storm, Council]\nprovider: {name: Wire}\n");
        article(2, "topics: [Storm]\n");
        feeds("items: 5");
        assertEquals(
                List.of(
                        "feed.xml",
                        "feed.json",
                        "news/feed.xml",
                        "news/feed.json",
                        "topics/storm/feed.xml",
                        "topics/storm/feed.json",
                        "providers/wire/feed.xml",
                        "providers/wire/feed.json"),
                feeds());
        assertEquals("The Harwick Tide", rss("feed.xml").feed().title());
        assertEquals("https://tide.example/", rss("feed.xml").feed().home());
        assertEquals("News – The Harwick Tide", rss("news/feed.xml").feed().title());
        assertEquals("https://tide.example/news/", rss("news/feed.xml").feed().home());
        assertEquals(
                "Storm – The Harwick Tide", rss("topics/storm/feed.xml").feed().title());
        assertEquals(List.of("02", "01"), days(rss("topics/storm/feed.xml").feed()));
        assertEquals(
                "Wire – The Harwick Tide", rss("providers/wire/feed.xml").feed().title());
        assertEquals(List.of("01"), days(rss("providers/wire/feed.xml").feed()));
    }

    @Test
    void everyFormatHasTheSameArticles() {
        feeds("items: 5, atom: true");
        assertEquals(
                List.of("feed.xml", "feed.json", "atom.xml", "news/feed.xml", "news/feed.json", "news/atom.xml"),
                feeds());
        JsonFeedPage json =
                (JsonFeedPage) edition.at("news/feed.json").maker().get().page();
        AtomPage atom = (AtomPage) edition.at("news/atom.xml").maker().get().page();
        assertEquals("https://tide.example/news/feed.json", json.self());
        assertEquals("https://tide.example/news/atom.xml", atom.self());
        assertEquals(rss("news/feed.xml").feed(), json.feed());
        assertEquals(rss("news/feed.xml").feed(), atom.feed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "feed.json", "atom.xml"})
    void whatAFeedSaysOfItselfIsPartOfItsKey(String path) {
        feeds("items: 2, atom: true");
        PageKey before = edition.key(path);
        feeds("items: 2, atom: true, hub: 'https://hub.example/'");
        assertNotEquals(before, edition.key(path));
    }

    @Test
    void aFeedSaysWhatTheSiteIs() {
        Feed feed = rss("feed.xml").feed();
        assertEquals("The Harwick Tide", feed.description());
        assertEquals("The Harwick Tide", feed.publisher());
        assertEquals("en", feed.language());
        assertNull(feed.hub());
        edition.settings(
                "description: News\nlanguage: de\npublisher: {name: Quay}\nfeeds: {hub: 'https://hub.example/'}\n");
        feed = rss("feed.xml").feed();
        assertEquals(
                "News Quay de https://hub.example/",
                String.join(" ", feed.description(), feed.publisher(), feed.language(), feed.hub()));
    }

    private String updated(String path) {
        return Objects.requireNonNull(rss(path).feed().updated()).iso();
    }

    @Test
    void aFeedIsAsNewAsItsNewestChange() {
        assertEquals("2026-03-05T09:00:00Z", updated("feed.xml"));
        article(4, "updatedDateTime: 2026-03-07T10:00:00Z\n");
        assertEquals("2026-03-07T10:00:00Z", updated("feed.xml"));
        assertEquals("2026-03-02T09:00:00Z", updated("feed/1.xml"));
    }

    @Test
    void aFeedWithoutArticlesHasNoDate(@TempDir Path empty) {
        edition = new Edition(empty);
        assertEquals(List.of("feed.xml", "feed.json"), feeds());
        assertEquals(List.of(), rss("feed.xml").feed().items());
        assertNull(rss("feed.xml").feed().updated());
    }

    @Test
    void wholeTextsAreInFeedsThatAreToHaveThemAndInNoArchive() {
        assertEquals("", rss("feed.xml").feed().items().get(0).content().markup());
        feeds("items: 2, fullText: true");
        assertTrue(rss("feed.xml").feed().items().get(0).content().markup().contains("Text."));
        assertEquals("", rss("feed/2.xml").feed().items().get(0).content().markup());
    }

    @Test
    void aTextIsTheSameInAllFeedsThatHoldIt() {
        feeds("items: 2, fullText: true");
        List<Planned> pages = edition.plan().pages();
        List<String> texts = pages.stream()
                .filter(page -> page.path().endsWith("feed.json"))
                .map(page -> (JsonFeedPage) page.maker().get().page())
                .map(page -> page.feed().items().get(0).content().markup().strip())
                .toList();
        assertEquals(List.of("<p>Text.</p>", "<p>Text.</p>"), texts);
    }

    @Test
    void aTextIsPartOfTheKeyOfAFeedThatHoldsIt() {
        article(4, "excerpt: Brief\n", "Text.");
        PageKey brief = edition.key("feed.xml");
        article(4, "excerpt: Brief\n", "Another.");
        assertEquals(brief, edition.key("feed.xml"));
        feeds("items: 2, fullText: true");
        PageKey full = edition.key("feed.xml");
        PageKey archive = edition.key("feed/2.xml");
        article(4, "excerpt: Brief\n", "A third.");
        assertNotEquals(full, edition.key("feed.xml"));
        assertEquals(archive, edition.key("feed/2.xml"));
    }

    private static String links(List<FeedLink> links) {
        return String.join(
                ", ",
                links.stream()
                        .map(link -> link.name() + " " + link.href() + " " + link.type())
                        .toList());
    }

    @Test
    void aPageNamesTheFeedsThatItHas() {
        feeds("atom: true");
        FeedLinks all = new FeedLinks(edition.desk().tools());
        assertEquals(
                "News /news/feed.xml application/rss+xml, News /news/feed.json application/feed+json,"
                        + " News /news/atom.xml application/atom+xml",
                links(all.all("News", "news/")));
        edition.settings("");
        FeedLinks usual = new FeedLinks(edition.desk().tools());
        assertEquals(
                "News /news/feed.xml application/rss+xml, News /news/feed.json application/feed+json",
                links(usual.all("News", "news/")));
    }
}
