package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** What a page says of itself to browsers, search engines and whoever shares it. */
class HeadsTest {

    private static final Heads.Claim NEWS = Heads.Claim.of("News", "news/");

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private Head head(Heads.Claim claim) {
        return edition.desk().heads().of(claim);
    }

    private static Picture picture(String src) {
        return new Picture(src, 320, 120, "Sea", "Caption", "Credit", false, List.of(new Picture.Size(src, 320)));
    }

    @Test
    void aPageNamesItselfAndTheSite() {
        Head head = head(NEWS);
        assertEquals("News", head.title());
        assertEquals("News – The Harwick Tide", head.documentTitle());
        assertEquals("/news/", head.path());
        assertEquals("https://tide.example/news/", head.canonical());
        assertEquals("max-image-preview:large,max-snippet:-1,max-video-preview:-1", head.robots());
    }

    @Test
    void theFrontPageIsCalledAsTheSite() {
        Head head = head(Heads.Claim.of("The Harwick Tide", ""));
        assertEquals("The Harwick Tide", head.documentTitle());
        assertEquals("https://tide.example/", head.canonical());
    }

    @Test
    void aPageMayNameAnotherToBeFoundInItsPlace() {
        assertEquals(
                "https://wire.example/a",
                head(NEWS.withCanonical("https://wire.example/a")).canonical());
        assertNull(head(Heads.Claim.of("Not found", "404.html")).canonical());
    }

    @Test
    void aPreviewIsForNoSearchEngine() {
        edition.article("news/a.md", "", "Text.");
        HtmlPage page = (HtmlPage) edition.preview().pages().stream()
                .filter(planned -> planned.path().equals("news/"))
                .findFirst()
                .orElseThrow()
                .maker()
                .get()
                .page();
        assertEquals("noindex,nofollow", page.head().robots());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"en, ltr, none", "en-GB, ltr, en_GB", "ar-EG, rtl, ar_EG", "es-419, ltr, none"})
    void aPageSpeaksOneLanguage(String tag, String direction, String locale) {
        Head head = head(NEWS.withLanguage(tag));
        assertEquals(tag, head.language());
        assertEquals(direction, head.direction());
        assertEquals(locale, head.locale());
        edition.settings("language: " + tag + "\n");
        assertEquals(head, head(NEWS));
    }

    @Test
    void theFrontPageHasTheSitesFeedsAndAnyOtherItsOwnBeforeThem() {
        List<FeedLink> all = head(Heads.Claim.of("The Harwick Tide", "")).feeds();
        FeedLink rss = new FeedLink("The Harwick Tide", "/feed.xml", "application/rss+xml");
        assertEquals(List.of(rss, new FeedLink("The Harwick Tide", "/feed.json", "application/feed+json")), all);
        FeedLink own = new FeedLink("News", "/news/feed.xml", "application/rss+xml");
        assertEquals(List.of(own, rss), head(NEWS.withFeeds(List.of(own))).feeds());
    }

    @Test
    void aPageMayBelongToAnEntryOfTheMenu() {
        assertNull(head(NEWS).section());
        assertEquals("/sport/", head(NEWS.withSection("sport/")).section());
    }

    @Test
    void itsOwnImageIsShownElsewhereByItsWholeAddress() {
        Head head = head(NEWS.withImage(picture("/assets/a.gif")));
        assertEquals(
                new Picture(
                        "https://tide.example/assets/a.gif", 320, 120, "Sea", "Caption", "Credit", false, List.of()),
                head.image());
        assertTrue(head.ownImage());
        assertNull(head(NEWS).image());
        assertFalse(head(NEWS).ownImage());
    }

    @Test
    void aDrawingIsNotShownElsewhereButTheLogo() {
        Heads.Claim drawn = NEWS.withImage(picture("/assets/a.svg"));
        assertNull(head(drawn).image());
        edition.file("assets/logo.gif", Edition.GIF);
        edition.settings("publisher: {logo: /assets/logo.gif}\n");
        for (Heads.Claim claim : List.of(NEWS, drawn)) {
            Head head = head(claim);
            assertEquals(
                    "https://tide.example/assets/logo.81c35726.gif",
                    Objects.requireNonNull(head.image()).src());
            assertFalse(head.ownImage());
        }
        assertTrue(head(NEWS.withImage(picture("/assets/a.gif"))).ownImage());
    }
}
