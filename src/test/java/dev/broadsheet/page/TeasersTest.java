package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeasersTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String WIRE = "provider: {name: Tide Wire, domain: wire.example}\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private Teaser teaser(String fields) {
        edition.article(STORM, fields, "");
        return edition.desk().teasers().of(edition.article(STORM), "en");
    }

    private Teaser entry(String fields) {
        edition.article(
                STORM,
                "publishedDateTime: 2026-03-01T09:00:00Z\nrelated:\n  - title: Entry\n    webUrl: https://stone.example/a\n"
                        + fields,
                "");
        Article article = edition.article(STORM);
        return edition.desk().teasers().of(article.related().get(0), "en");
    }

    @Test
    void anArticleOfOursLeadsToItsPage() {
        Teaser teaser = teaser("excerpt: It blew.\ntopics: [High Water, Storm]\n");
        assertEquals("/news/2026/03/01/storm/", teaser.href());
        assertNull(teaser.rel());
        assertNull(teaser.provider());
        assertEquals("It blew.", teaser.excerpt());
        assertEquals(Link.of("High Water", "/topics/high-water/"), teaser.topic());
    }

    @Test
    void whoPublishedAnArticleHasAPageOfOurs() {
        assertEquals(
                Link.of("Tide Wire", "/providers/wire.example/"), teaser(WIRE).provider());
    }

    @Test
    void aHeadlineInAnotherLanguageSaysSo() {
        Teaser arabic = teaser("locale: ar\n");
        assertEquals("ar rtl", arabic.language() + " " + arabic.direction());
        Teaser english = teaser("locale: EN\n");
        assertNull(english.language());
        assertNull(english.direction());
    }

    @Test
    void aTeaserThatIsKnownIsNotMadeAgain() {
        edition.article(STORM, "", "");
        Article article = edition.article(STORM);
        Teasers teasers = edition.desk().teasers();
        assertSame(teasers.of(article, "en"), teasers.of(article, "en"));
        assertEquals("en", teasers.of(article, "de").language());
    }

    @Test
    void whereOthersAreOnlyLinkedTheirArticlesLeadAway() {
        edition.settings("aggregate: link\n");
        String read = WIRE + "originalUrl: https://wire.example/storm\n";
        Teaser teaser = teaser(read);
        assertEquals("https://wire.example/storm", teaser.href());
        assertEquals("external nofollow noopener", teaser.rel());
        assertEquals("https://wire.example/storm", url());
        assertEquals("/news/2026/03/01/storm/", teaser(WIRE).href());
        assertEquals(
                "/news/2026/03/01/storm/",
                teaser("originalUrl: https://wire.example/storm\n").href());
        edition.settings("");
        assertEquals("/news/2026/03/01/storm/", teaser(read).href());
        assertEquals("https://tide.example/news/2026/03/01/storm/", url());
    }

    private String url() {
        return edition.desk().teasers().url(edition.article(STORM));
    }

    @Test
    void anEntryElsewhereLeadsThere() {
        Teaser teaser = entry("");
        assertEquals("https://stone.example/a external nofollow noopener", teaser.href() + " " + teaser.rel());
        assertEquals("", teaser.excerpt());
        assertNull(teaser.published());
        assertNull(teaser.provider());
        assertNull(teaser.picture());
    }

    @Test
    void anEntryElsewhereSaysWhatIsKnownOfIt() {
        Teaser teaser = entry("    excerpt: Stones.\n    publishedDateTime: 2026-03-01T08:00:00Z\n    type: video\n");
        assertEquals("Stones.", teaser.excerpt());
        assertEquals(
                Optional.of("2026-03-01T08:00:00Z"),
                Optional.ofNullable(teaser.published()).map(Moment::iso));
        assertEquals("video", teaser.type());
    }

    @Test
    void whoPublishedAnEntryIsLinkedWhereverTheyAre() {
        edition.article("news/2026-03-02-quay.md", WIRE, "");
        assertEquals(
                Link.of("Tide Wire", "/providers/wire.example/"),
                entry("    provider: {domain: wire.example}\n").provider());
        assertEquals(
                new Link("Stone", "https://stone.example/", "external nofollow noopener"),
                entry("    provider: {name: Stone, domain: stone.example}\n").provider());
        assertEquals(
                Optional.of(""),
                Optional.ofNullable(entry("    provider: {name: Stone}\n").provider())
                        .map(Link::href));
    }

    @Test
    void anEntryElsewhereShowsNoFileOfOurs() {
        edition.file("assets/quay.svg", "<svg/>");
        assertNull(entry("    images: [/assets/quay.svg]\n").picture());
        assertEquals(
                Optional.of("https://stone.example/a.jpg"),
                Optional.ofNullable(entry("    images: [/assets/quay.svg, 'https://stone.example/a.jpg']\n")
                                .picture())
                        .map(Picture::src));
    }

    @Test
    void theFirstImageThatCanBeShownIsThePicture() {
        edition.file("assets/quay.svg", "<svg/>");
        String images = "images: [no.gif, {url: 'https://wire.example/a.jpg', width: 300, height: 200},"
                + " /assets/quay.svg]\n";
        assertEquals(
                Optional.of("https://wire.example/a.jpg"),
                Optional.ofNullable(teaser(images).picture()).map(Picture::src));
        Teasers teasers = edition.desk().teasers();
        Article article = edition.article(STORM);
        assertTrue(teasers.hasPicture(article, 300));
        assertFalse(teasers.hasPicture(article, 301));
        List<Attachment> files = teasers.files(article);
        assertEquals(1, files.size());
        assertTrue(files.get(0).path().endsWith(".svg"));
    }

    @Test
    void anArticleWithoutImagesHasNoPicture() {
        assertNull(teaser("").picture());
        assertFalse(edition.desk().teasers().hasPicture(edition.article(STORM), 0));
        assertEquals(List.of(), edition.desk().teasers().files(edition.article(STORM)));
    }
}
