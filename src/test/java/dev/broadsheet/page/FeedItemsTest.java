package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feed readers get of an article. */
class FeedItemsTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String URL = "https://tide.example/news/2026/03/01/storm/";
    private static final String WIRE = "provider: {name: Tide Wire, domain: wire.example}\n";
    private static final String READ = "webUrl: https://wire.example/storm\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        full("");
    }

    private void full(String more) {
        edition.settings("feeds: {fullText: true}\n" + more);
    }

    private Feed.Item item(String fields) {
        return item(STORM, fields, "Text.");
    }

    private Feed.Item item(String path, String fields, String body) {
        edition.article(path, fields, body);
        FeedPage page = (FeedPage) edition.at("feed.xml").maker().get().page();
        return page.feed().items().get(0);
    }

    @Test
    void anArticleLeadsToItsPage() {
        Feed.Item item = item("");
        assertEquals("Title of " + STORM, item.title());
        assertEquals(URL, item.link());
        assertNull(item.original());
    }

    @Test
    void anArticleOfOthersNamesItsOriginal() {
        Feed.Item item = item(WIRE + READ);
        assertEquals(URL + " https://wire.example/storm", item.link() + " " + item.original());
        assertNull(item(READ).original());
    }

    @Test
    void anArticleWithoutAPageHereLeadsToItsOriginal() {
        full("aggregate: link\n");
        Feed.Item item = item(WIRE + READ);
        assertEquals("https://wire.example/storm", item.link());
        assertNull(item.original());
        assertEquals("", item.content().markup());
    }

    @Test
    void anArticleIsKnownByItsFileAndTheDayOfItsName() {
        assertEquals("tag:tide.example,2026-03-01:" + STORM, item("").id());
        assertEquals(
                "tag:tide.example,2026-03-01:" + STORM,
                item("publishedDateTime: 2026-03-04T09:00:00Z\nslug: gale\n").id());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T23:30:00-02:00, 2026-03-02", "2026-03-01T00:30:00+02:00, 2026-02-28"})
    void anArticleWithoutADayInItsNameHasThatOfItsPublication(String published, String day) {
        assertEquals(
                "tag:tide.example," + day + ":news/%C3%A9t%C3%A9.md",
                item("news/été.md", "publishedDateTime: " + published + "\n", "")
                        .id());
    }

    @Test
    void anArticleIsChangedOnlyWhereItWasUpdated() {
        assertEquals("2026-03-01T09:00:00Z", item("").published().iso());
        assertNull(item("").changed());
        FeedTime changed = Objects.requireNonNull(
                item("updatedDateTime: 2026-03-02T10:00:00Z\n").changed());
        assertEquals("2026-03-02T10:00:00Z", changed.iso());
        assertEquals("Mon, 02 Mar 2026 10:00:00 GMT", changed.rfc822());
    }

    @Test
    void theHeadlineStandsForASummaryThatIsMissing() {
        assertEquals("It blew.", item("excerpt: It blew.\n").summary());
        assertEquals("Title of " + STORM, item(STORM, "", "").summary());
    }

    @Test
    void aWholeTextHasAbsoluteAddresses() {
        String text = "A [map](/about/), [another](2026-03-01-storm.md).";
        edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n");
        assertEquals(
                "<p>A <a href=\"https://tide.example/about/\">map</a>, <a href=\"" + URL + "\">another</a>.</p>",
                item(STORM, "", text).content().markup().strip());
    }

    @Test
    void anArticleWithoutATextHasNone() {
        assertEquals("", item(STORM, "excerpt: It blew.\n", "").content().markup());
    }

    @Test
    void whoeverPublishedAnArticleStandsForAuthorsThatAreMissing() {
        assertEquals(List.of(), item("").authors());
        assertEquals(List.of("Tide Wire"), item(WIRE).authors());
        assertEquals(
                List.of("Ann Quay", "Bo Pier"),
                item(WIRE + "authors: [Ann Quay, Bo Pier]\n").authors());
    }

    @Test
    void anArticleNamesItsTopicsAndALanguageOfItsOwn() {
        Feed.Item item = item("topics: [High Water, Storm]\nlocale: ar\n");
        assertEquals(List.of("High Water", "Storm"), item.categories());
        assertEquals("ar", item.language());
        assertNull(item("locale: en\n").language());
        assertNull(item("").language());
    }

    @Test
    void theLeadImageHasItsTypeSizeAndCredit() {
        edition.file("assets/quay.gif", Edition.GIF);
        assertEquals(
                new Feed.Image("https://tide.example/assets/quay.81c35726.gif", "image/gif", 320, 120, "Ann Quay"),
                item("images: [{url: /assets/quay.gif, attribution: Ann Quay}]\n")
                        .image());
        assertEquals(
                new Feed.Image("https://wire.example/quay", null, 640, 480, null),
                item("images: [{url: 'https://wire.example/quay', width: 640, height: 480}]\n")
                        .image());
        assertNull(item("").image());
    }

    @Test
    void noTextHasACharacterThatXmlCannotHold() {
        String text = "\uFFFE";
        Feed.Item item = item(
                STORM,
                "excerpt: 'It%s blew.'\nauthors: ['Ann%s Quay']\ntopics: ['Storm%s']\n".replace("%s", text),
                "The%s text.".replace("%s", text));
        assertEquals("It blew.", item.summary());
        assertEquals(List.of("Ann Quay"), item.authors());
        assertEquals(List.of("Storm"), item.categories());
        assertEquals("<p>The text.</p>", item.content().markup().strip());
    }
}
