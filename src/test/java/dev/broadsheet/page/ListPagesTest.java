package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section of seven articles, two on a page. */
class ListPagesTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.settings("pageSize: 2\n");
        for (int day = 1; day <= 7; day++) {
            article(day, "");
        }
    }

    private void article(int day, String fields) {
        edition.article(
                "news/2026-03-0" + day + "-n.md", "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\n" + fields, "");
    }

    private SectionPage section(String path) {
        return (SectionPage) edition.at(path).maker().get().page();
    }

    private static String way(@Nullable Link link) {
        return link == null ? "none" : link.name() + " " + link.href();
    }

    @ParameterizedTest
    @CsvSource({
        "news/, none, Older articles /news/page/2/",
        "news/page/2/, Newer articles /news/, Older articles /news/page/1/",
        "news/page/1/, Newer articles /news/page/2/, none"
    })
    void eachPageLeadsToTheNextNewerAndTheNextOlder(String path, String newer, String older) {
        Listing listing = section(path).listing();
        assertEquals(newer, way(listing.newer()));
        assertEquals(older, way(listing.older()));
    }

    @Test
    void aPageKnowsItsNumberAndTheFirstHasNone() {
        assertEquals("News", section("news/").head().title());
        assertEquals("news/index.html", section("news/").file());
        assertEquals("News – Page 2", section("news/page/2/").head().title());
        assertEquals("news/page/2/index.html", section("news/page/2/").file());
        assertEquals(null, section("news/").listing().number());
        assertEquals(2, section("news/page/2/").listing().number());
    }

    @Test
    void aListOfOnePageLeadsNowhere() {
        edition.settings("pageSize: 4\n");
        Listing listing = section("news/").listing();
        assertEquals("none none", way(listing.newer()) + " " + way(listing.older()));
    }

    @Test
    void monthsPartTheArticlesOfAPage() {
        edition.settings("pageSize: 4\n");
        edition.article("news/2026-02-27-n.md", "publishedDateTime: 2026-02-27T09:00:00Z\n", "");
        edition.article("news/2025-03-01-n.md", "publishedDateTime: 2025-03-01T09:00:00Z\n", "");
        List<Listing.Month> months = section("news/page/1/").listing().months();
        assertEquals(
                List.of("March 2026 2", "February 2026 1", "March 2025 1"),
                months.stream()
                        .map(month -> month.name() + " " + month.teasers().size())
                        .toList());
    }

    @Test
    void whatAPageSaysOfItselfIsPartOfItsKey() {
        for (int day = 1; day <= 7; day++) {
            article(day, "locale: en\n"); // else another language of the site would be that of the articles
        }
        PageKey before = edition.at("news/page/1/").key().get();
        edition.settings("pageSize: 2\nlanguage: de\n");
        assertNotEquals(before, edition.at("news/page/1/").key().get());
    }

    private boolean pictures(String... widths) {
        edition.settings("pageSize: 7\n");
        int day = 1;
        for (String width : widths) {
            article(
                    day++,
                    "images: [{url: 'https://wire.example/" + day + ".jpg', width: " + width + ", height: 9}]\n");
        }
        return section("news/").listing().pictures();
    }

    @Test
    void aListShowsPicturesWhereAThirdOfItsPlacesHasOneThatIsWideEnough() {
        assertFalse(pictures());
        assertFalse(pictures("160", "160"));
        assertFalse(pictures("160", "160", "159"));
        assertTrue(pictures("160", "160", "160"));
    }

    @Test
    void anExactThirdWillDo() {
        edition.article("news/2026-03-08-n.md", "publishedDateTime: 2026-03-08T09:00:00Z\n", "");
        edition.article("news/2026-03-09-n.md", "publishedDateTime: 2026-03-09T09:00:00Z\n", "");
        assertTrue(pictures("160", "160", "160"));
    }
}
