package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.article.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What search engines learn of the addresses of the site. */
class SitemapsTest {

    private static final String STORM = "news/2026-03-09-storm.md";
    private static final String WIRE =
            "provider: {name: Tide Wire, domain: wire.example}\nwebUrl: https://wire.example/storm\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private void article(String path, String fields) {
        article(path, fields, "Text.");
    }

    private void article(String path, String fields, String body) {
        String date = path.replaceAll(".*/(\\d{4}-\\d\\d-\\d\\d).*", "$1");
        edition.article(path, "publishedDateTime: " + date + "T09:00:00Z\n" + fields, body);
    }

    private static List<String> lines(List<SitemapPage.Entry> entries) {
        return entries.stream()
                .map(entry -> (entry.location() + " " + entry.modified() + " " + entry.image())
                        .replace("https://tide.example", ""))
                .toList();
    }

    private List<String> map(String file) {
        SitemapPage page = (SitemapPage) edition.at(file).maker().get().page();
        assertEquals(file, page.file());
        return lines(page.entries());
    }

    private List<String> index() {
        SitemapIndexPage page =
                (SitemapIndexPage) edition.at("sitemap.xml").maker().get().page();
        return lines(page.sitemaps());
    }

    private NewsSitemapPage news(String file) {
        return (NewsSitemapPage) edition.at(file).maker().get().page();
    }

    @Test
    void aMonthHasItsArticlesWithTheirLastChangeAndTheirOwnImage() {
        edition.file("assets/quay.gif", Edition.GIF);
        article(STORM, "images: [/assets/quay.gif]\n");
        article("news/2026-03-08-gale.md", "images: ['https://wire.example/a.jpg']\n");
        article("news/2026-03-07-calm.md", "updatedDateTime: 2026-03-08T10:00:00Z\n");
        article("news/2026-02-28-rain.md", "");
        assertEquals(
                List.of(
                        "/news/2026/03/09/storm/ 2026-03-09T09:00:00Z /assets/quay.81c35726.gif",
                        "/news/2026/03/08/gale/ 2026-03-08T09:00:00Z null",
                        "/news/2026/03/07/calm/ 2026-03-08T10:00:00Z null"),
                map("sitemap-2026-03.xml"));
        assertEquals(List.of("/news/2026/02/28/rain/ 2026-02-28T09:00:00Z null"), map("sitemap-2026-02.xml"));
    }

    @Test
    void articlesThatSearchEnginesAreNotToShowAreInNoMonth() {
        article(STORM, "noindex: true\n");
        article("news/2026-03-08-stub.md", WIRE, "");
        article("news/2026-03-07-based.md", WIRE);
        assertEquals(List.of("/news/2026/03/07/based/ 2026-03-07T09:00:00Z null"), map("sitemap-2026-03.xml"));
        edition.settings("aggregate: link\n");
        assertEquals(List.of("/sitemap-pages.xml null null", "/sitemap-news.xml null null"), index());
    }

    @Test
    void theIndexDatesAllMonthsButTheNewest() {
        article(STORM, "");
        article("news/2026-02-27-wind.md", "updatedDateTime: 2026-03-01T10:00:00Z\n");
        article("news/2026-02-28-rain.md", "");
        assertEquals(
                List.of(
                        "/sitemap-2026-03.xml null null",
                        "/sitemap-2026-02.xml 2026-03-01T10:00:00Z null",
                        "/sitemap-pages.xml null null",
                        "/sitemap-news.xml null null"),
                index());
    }

    @Test
    void pagesThatAreNoArticlesHaveAMapWithoutDates() {
        edition.settings("pageSize: 1\n");
        article(STORM, "");
        article("news/2026-03-08-gale.md", "");
        article("news/2026-03-07-calm.md", "");
        edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n");
        edition.file("pages/draft.md", "---\ntitle: Draft\nnoindex: true\n---\nUs.\n");
        assertEquals(
                List.of(
                        "/about/ null null",
                        "/ null null",
                        "/news/ null null",
                        "/providers/ null null",
                        "/authors/ null null",
                        "/topics/ null null",
                        "/archive/ null null",
                        "/archive/2026/ null null",
                        "/archive/2026/03/ null null"),
                map("sitemap-pages.xml"));
    }

    @Test
    void newsHasTheArticlesOfTheLastTwoDays() {
        edition.settings("publication: Harwick Tide (online)\n");
        article(STORM, "locale: de-AT\n");
        article("news/2026-03-07-calm.md", "");
        NewsSitemapPage news = news("sitemap-news.xml");
        assertEquals("Harwick Tide", news.publication());
        assertEquals(
                List.of(new NewsSitemapPage.Entry(
                        "https://tide.example/news/2026/03/09/storm/",
                        "de",
                        "2026-03-09T09:00:00Z",
                        "Title of " + STORM)),
                news.entries());
    }

    @Test
    void theMapOfNewsIsThereEvenWithoutNews() {
        assertEquals(List.of(), news("sitemap-news.xml").entries());
    }

    /** One a minute until now. */
    private static List<Article> pieces(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Piece.of(
                                "news/" + i + ".md",
                                Edition.NOW.minusSeconds(60L * i).toString())
                        .article())
                .toList();
    }

    private static List<String> files(List<Planned> maps) {
        return maps.stream().map(Planned::path).toList();
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "1001, true"})
    void aMapOfNewsHasAThousandArticles(int count, boolean parted) {
        edition.pieces(pieces(count));
        List<Planned> maps = new Sitemaps(edition.desk()).plan(List.of());
        assertEquals(parted, files(maps).contains("sitemap-news-2.xml"));
        if (parted) {
            NewsSitemapPage rest = (NewsSitemapPage) maps.get(files(maps).indexOf("sitemap-news-2.xml"))
                    .maker()
                    .get()
                    .page();
            assertEquals(1, rest.entries().size());
            assertEquals("Title of news/1000.md", rest.entries().get(0).title());
        }
    }

    private static SitemapPage page(Planned map) {
        return (SitemapPage) map.maker().get().page();
    }

    @ParameterizedTest
    @CsvSource({"10000, 1", "10001, 2"})
    void aMonthOfMoreThanTenThousandIsCutFromItsOldest(int count, int parts) {
        edition.pieces(pieces(count));
        List<Planned> maps = new Sitemaps(edition.desk()).plan(List.of()).subList(0, parts);
        assertEquals(List.of("sitemap-2026-03.xml", "sitemap-2026-03-2.xml").subList(0, parts), files(maps));
        assertEquals(10_000, page(maps.get(0)).entries().size());
        assertEquals(
                "https://tide.example/news/2026/03/10/0/",
                page(maps.get(parts - 1)).entries().get(0).location());
        assertEquals(
                count - 10_000 * (parts - 1),
                page(maps.get(parts - 1)).entries().size());
    }

    @ParameterizedTest
    @CsvSource({"10000, 1", "10001, 2"})
    void aMapOfPagesHasTenThousand(int count, int parts) {
        List<Planned> others = IntStream.range(0, count)
                .mapToObj(i -> new Planned("topics/" + i + "/", null, () -> edition.made(STORM)))
                .toList();
        List<Planned> maps = new Sitemaps(edition.desk()).plan(others);
        List<String> files = files(maps).stream()
                .filter(file -> file.startsWith("sitemap-pages"))
                .toList();
        assertEquals(List.of("sitemap-pages.xml", "sitemap-pages-2.xml").subList(0, parts), files);
        List<SitemapPage.Entry> last = page(maps.get(parts - 1)).entries();
        assertEquals(count - 10_000 * (parts - 1), last.size());
        assertEquals(
                "https://tide.example/topics/" + (count - 1) + "/",
                last.get(last.size() - 1).location());
    }
}
