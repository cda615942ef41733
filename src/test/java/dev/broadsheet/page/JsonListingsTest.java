package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Image;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs get of the site's articles. */
class JsonListingsTest {

    private static final String STORM = "news/2026-03-05-storm.md";
    private static final String WIRE = "provider: {name: Tide Wire, domain: wire.example}\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.settings("pageSize: 2\n");
    }

    private void article(int day, String fields, String body) {
        edition.article(
                "news/2026-03-0" + day + "-n.md", "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\n" + fields, body);
    }

    private void week() {
        for (int day = 1; day <= 7; day++) {
            article(day, "", "Text.");
        }
    }

    private JsonListingPage listing(String path) {
        return (JsonListingPage) edition.at(path).maker().get().page();
    }

    private JsonListingPage.Entry entry(String fields) {
        edition.article(STORM, fields, "");
        return listing("api/news/index.json").articles().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "api/news/index.json, 3, 2, 7 6 5",
                "api/news/page/2/index.json, 2, 1, 4 3",
                "api/news/page/1/index.json, 1, none, 2 1"
            })
    void pagesAreCountedFromTheOldest(String path, int number, @Nullable Integer older, String days) {
        week();
        JsonListingPage page = listing(path);
        assertEquals("/api/news/index.json", page.path());
        assertEquals("The Harwick Tide", page.title());
        assertEquals(number, page.page());
        assertEquals(older, page.older());
        assertEquals(
                days,
                String.join(
                        " ",
                        page.articles().stream()
                                .map(entry -> entry.published().substring(9, 10))
                                .toList()));
    }

    @Test
    void listedTopicsHaveListingsOfTheirOwn() {
        edition.settings("topics: {minimum: 2}\n");
        article(1, "topics: [High Water, Council]\n", "");
        article(2, "topics: [High Water]\n", "");
        assertEquals(
                List.of("api/news/index.json", "api/news/high-water/index.json"),
                edition.plan().pages().stream()
                        .map(Planned::path)
                        .filter(path -> path.startsWith("api/"))
                        .toList());
        JsonListingPage topic = listing("api/news/high-water/index.json");
        assertEquals("High Water /api/news/high-water/index.json", topic.title() + " " + topic.path());
        assertEquals(2, topic.articles().size());
    }

    @Test
    void whatAnEntrySaysIsPartOfTheKeyAndItsTextIsNot() {
        week();
        String newest = "api/news/index.json";
        String older = "api/news/page/1/index.json";
        article(1, "excerpt: Brief\n", "Text.");
        PageKey ofNewest = edition.key(newest);
        PageKey ofOlder = edition.key(older);
        article(1, "excerpt: Brief\n", "Another text.");
        assertEquals(ofOlder, edition.key(older));
        article(1, "excerpt: Another\n", "Text.");
        assertNotEquals(ofOlder, edition.key(older));
        assertEquals(ofNewest, edition.key(newest));
        article(8, "", "Text.");
        assertNotEquals(ofNewest, edition.key(newest));
    }

    @Test
    void anArticleSaysWhatItIs() {
        JsonListingPage.Entry entry = entry("""
                type: video
                heat: 7
                quality: 80
                excerpt: It blew.
                topics: [High Water]
                category: harbour news
                """);
        assertEquals(STORM, entry.path());
        assertEquals("Title of " + STORM, entry.title());
        assertEquals("video It blew.", entry.type() + " " + entry.excerpt());
        assertEquals(7, entry.heat());
        assertEquals(80, entry.quality());
        assertEquals("2026-03-01T09:00:00Z", entry.published());
        assertEquals(List.of("Harbour news"), entry.categories());
        assertEquals(List.of("High Water"), entry.topics());
        assertEquals("https://tide.example/harbour-news/2026/03/05/storm/", entry.url());
    }

    @Test
    void anArticleIsUpdatedOnlyWhereItSaysSo() {
        assertNull(entry("").updated());
        assertEquals(
                "2026-03-06T10:00:00Z",
                entry("updatedDateTime: 2026-03-06T10:00:00Z\n").updated());
    }

    @Test
    void anArticleOfOthersNamesThemAndMayHaveNoPageHere() {
        assertNull(entry("").provider());
        String read = WIRE + "webUrl: https://wire.example/storm\n";
        assertEquals(
                new JsonListingPage.Source("Tide Wire", "wire.example"),
                entry(read).provider());
        assertEquals("https://tide.example/news/2026/03/05/storm/", entry(read).url());
        edition.settings("aggregate: link\n");
        assertNull(entry(read).url());
        assertEquals("https://wire.example/storm", entry(read).elsewhere().webUrl());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"'', none", "locale: ar, ar", "locale: en, en"})
    void anArticleHasALocaleWhereItOrADefinitionSaysOne(String field, @Nullable String locale) {
        assertEquals(locale, entry(field + "\n").locale());
    }

    @Test
    void imagesHaveAbsoluteAddressesAndTheirSizes() {
        edition.file("assets/quay.gif", Edition.GIF);
        assertEquals(
                List.of(
                        new Image(
                                "https://tide.example/assets/quay.81c35726.gif",
                                320,
                                120,
                                null,
                                "A quay",
                                "Ann Quay",
                                false),
                        new Image("https://wire.example/a.jpg", 640, 480, null, null, null, false)),
                entry(
                                "images: [{url: /assets/quay.gif, alt: Cranes, title: A quay, attribution: Ann Quay}, /assets/none.gif,"
                                        + " {url: 'https://wire.example/a.jpg', width: 640, height: 480}]\n")
                        .images());
    }
}
