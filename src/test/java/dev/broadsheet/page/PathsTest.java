package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.SiteIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @TempDir
    private Path folder = Path.of("");

    private Paths paths(String settings) {
        return new Paths(new Edition(folder).settings(settings).config());
    }

    @Test
    void anArticleStandsUnderItsSectionAndDay() {
        Piece piece = Piece.of("news/storm.md", "2026-03-09T23:30:00Z");
        assertEquals("news/2026/03/09/storm/", paths("").article(piece.article(), "news"));
    }

    @Test
    void theDayIsThatOfTheSitesZone() {
        Piece piece = Piece.of("news/storm.md", "2026-03-09T23:30:00Z");
        assertEquals(
                "news/2026/03/10/storm/", paths("timeZone: Europe/Berlin\n").article(piece.article(), "news"));
    }

    @Test
    void theDateOfAFilesNameGoesBeforeThatOfPublication() {
        Piece piece = Piece.of("news/storm.md", "2026-03-09T23:30:00Z").dated(LocalDate.of(2025, 1, 2));
        assertEquals("news/2025/01/02/storm/", paths("").article(piece.article(), "news"));
    }

    @Test
    void thePermalinkOfTheSettingsDecides() {
        Piece piece = Piece.of("news/storm.md", "2026-03-09T09:00:00Z");
        assertEquals(
                "2026/read/storm/", paths("permalink: /:year/read/:slug/\n").article(piece.article(), "news"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tide.example/news/",
                "http://tide.example/news/",
                "https://www.tide.example/news/",
                "HTTPS://TIDE.example/news/",
                "/news/"
            })
    void anAddressOfOursIsKnownHoweverItIsWritten(String url) {
        assertEquals("news/", paths("").pathOf(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tide.example.evil.example/news/",
                "https://evil.example/tide.example/",
                "https://news.tide.example/",
                "https://tide.example:8080/news/",
                "//evil.example/news/"
            })
    void anotherHostIsNotOurs(String url) {
        assertNull(paths("").pathOf(url));
    }

    @Test
    void aPathPrefixIsPartOfLinksAndNotOfPaths() {
        Paths paths = new Paths(new Edition(folder)
                .file("site.yaml", "title: T\nurl: https://tide.example/paper/\n")
                .config());

        assertEquals("/paper/news/", paths.href("news/"));
        assertEquals("https://tide.example/paper/news/", paths.absolute("news/"));
        assertEquals("news/", paths.pathOf("https://tide.example/paper/news/"));
        assertEquals("", paths.pathOf("https://tide.example/paper"));
        assertEquals("?a=b", paths.pathOf("https://tide.example/paper?a=b"));
        assertNull(paths.pathOf("https://tide.example/papers/news/"));
        assertNull(paths.pathOf("https://tide.example?a=b"));
        assertEquals("https://tide.example/paper/news/", paths.absoluteHref("/paper/news/"));
    }

    @Test
    void aPageIsAFolderWithAnIndex() {
        assertEquals("index.html", Paths.file(""));
        assertEquals("news/index.html", Paths.file("news/"));
        assertEquals("feed.xml", Paths.file("feed.xml"));
        assertEquals("news/page/2/", Paths.page("news/", 2));
        assertEquals("news/", Paths.page("news/", 0));
        assertEquals("archive/0987/03/", Paths.month(YearMonth.of(987, 3)));
    }

    @Test
    void anAddressWithoutAnyPathIsThatOfTheFrontPage() {
        assertEquals("", paths("").pathOf("https://tide.example"));
        assertEquals("", paths("").pathOf("http://www.Tide.example"));
        assertEquals("", paths("").pathOf("/"));
        assertEquals("?a=b", paths("").pathOf("https://tide.example?a=b"));
        assertEquals("#top", paths("").pathOf("http://www.tide.example#top"));
    }

    @Test
    void onlyTheSitesOwnHrefsBecomeAbsolute() {
        assertEquals("https://tide.example/news/", paths("").absoluteHref("/news/"));
        assertEquals("https://wire.example/a", paths("").absoluteHref("https://wire.example/a"));
    }

    @Test
    void templatesLearnWhereALinkLeadsAndWhatItSays() {
        SiteView site = new Edition(folder)
                .file("site.yaml", "title: T\nurl: https://tide.example/paper/\n")
                .plan()
                .site();
        assertEquals("/paper/news/", Paths.href(site, "news/"));
        assertEquals("news/", Paths.pathOf(site, "https://www.tide.example/paper/news/"));
        assertEquals("news/", Paths.pathOf(site, "/paper/news/"));
        assertNull(Paths.pathOf(site, "/news/"));
    }

    @Test
    void groupsStandUnderTheirSlugs() {
        SiteIndex index = SiteIndex.of(new Edition(folder)
                .article("news/a.md", "topics: [High Water]\nprovider: {name: Wire}\nauthors: [Ann Quay]\n", "Text.")
                .site());
        Article article = Objects.requireNonNull(index.article("news/a.md"));
        assertEquals("topics/high-water/", Paths.topic(index.topicsOf(article).get(0)));
        assertEquals("providers/wire/", Paths.provider(Objects.requireNonNull(index.providerOf(article))));
        assertEquals("authors/ann-quay/", Paths.author(index.authorsOf(article).get(0)));
    }

    @Test
    void archivesOfFeedsAndPartsOfSitemapsAreNumbered() {
        assertEquals("news/feed/3.xml", Paths.archive("news/", 3));
        assertEquals("sitemap-2026-03.xml", Paths.monthSitemap(YearMonth.of(2026, 3), 1));
        assertEquals("sitemap-2026-12-2.xml", Paths.monthSitemap(YearMonth.of(2026, 12), 2));
        assertEquals("sitemap-news.xml", Paths.newsSitemap(1));
        assertEquals("sitemap-news-2.xml", Paths.newsSitemap(2));
        assertEquals("sitemap-pages.xml", Paths.pagesSitemap(1));
        assertEquals("sitemap-pages-2.xml", Paths.pagesSitemap(2));
    }

    @ParameterizedTest
    @CsvSource({
        "news/page/2/, true",
        "page/10/, true",
        "news/, false",
        "page/2/storm/, false",
        "news/homepage/2/, false",
        "news/page/two/, false"
    })
    void aNumberedPageIsKnownByItsPath(String path, boolean numbered) {
        assertEquals(numbered, Paths.isNumbered(path));
    }

    @Test
    void thePartsOfADateHaveTwoDigits() {
        Piece piece = Piece.of("news/storm.md", "2026-10-10T09:00:00Z");
        assertEquals("news/2026/10/10/storm/", paths("").article(piece.article(), "news"));
        assertEquals("archive/2026/10/", Paths.month(YearMonth.of(2026, 10)));
        assertEquals("archive/12026/09/", Paths.month(YearMonth.of(12026, 9)));
    }
}
