package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key of a page is another whenever the page is, and the same as long as nothing that it shows changes. */
class KeysTest {

    private static final String STORM = "news/2026-03-02-storm.md";
    private static final String PAGE = "news/2026/03/02/storm/";
    private static final String OLDER = "news/2026-03-01-older.md";
    private static final String NEWER = "news/2026-03-03-newer.md";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        article(OLDER, "");
        article(STORM, "", "Storm.");
        article(NEWER, "");
        article("sport/2026-03-02-cup.md", "");
    }

    private void article(String path, String fields) {
        article(path, fields, "Text.");
    }

    private void article(String path, String fields, String body) {
        String date = path.replaceAll(".*/(\\d{4}-\\d\\d-\\d\\d).*", "$1");
        edition.article(path, "publishedDateTime: " + date + "T09:00:00Z\n" + fields, body);
    }

    private void assertChanges(String page, Runnable change) {
        PageKey before = edition.key(page);
        assertEquals(before, edition.key(page));
        change.run();
        assertNotEquals(before, edition.key(page));
    }

    private void assertStays(String page, Runnable change) {
        PageKey before = edition.key(page);
        change.run();
        assertEquals(before, edition.key(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "excerpt: Another",
                "topics: [Storm]",
                "locale: de",
                "authors: [Ann Quay]",
                "provider: {name: Wire}",
                "images: ['https://wire.example/a.jpg']",
                "aliases: [/old/]"
            })
    void whatAnArticleSaysOfItselfIsPartOfItsKey(String field) {
        assertChanges(PAGE, () -> article(STORM, field + "\n", "Storm."));
    }

    @Test
    void theNameOfASectionIsPartOfTheKeyOfAllItsArticles() {
        for (int day = 1; day <= 6; day++) {
            article("news/2026-02-0" + day + "-a" + day + ".md", "category: Harbour news\n");
        }
        assertChanges("harbour-news/2026/02/01/a1/", () -> {
            for (int day = 3; day <= 6; day++) {
                article("news/2026-02-0" + day + "-a" + day + ".md", "category: Harbour NEWS\n");
            }
        });
    }

    @Test
    void theSlugOfASectionIsPartOfTheKeyOfAllItsArticles() {
        edition.settings("permalink: /:year/:slug/\n");
        article("news/2026-02-01-mint.md", "category: Économie\n");
        assertChanges("2026/mint/", () -> article("news/2026-02-02-bank.md", "category: Economie\n"));
    }

    @Test
    void theTextIsPartOfAnArticlesKey() {
        assertChanges(PAGE, () -> article(STORM, "", "Storm and rain."));
    }

    @Test
    void theNeighboursInTheSectionArePartOfAnArticlesKey() {
        assertChanges(PAGE, () -> article(OLDER, "excerpt: Another\n"));
        assertChanges(PAGE, () -> article(NEWER, "excerpt: Another\n"));
    }

    @Test
    void articlesThatAPageDoesNotShowAreNoPartOfItsKey() {
        assertStays(PAGE, () -> article("sport/2026-03-02-cup.md", "excerpt: Another\n"));
        assertStays(PAGE, () -> article("news/2026-02-01-oldest.md", ""));
    }

    @Test
    void aTranslationIsPartOfItsOriginalsKeyAndTheOriginalOfIts() {
        assertChanges(PAGE, () -> article("sport/2026-03-04-sturm.md", "locale: de\ntranslationOf: " + STORM + "\n"));
        assertChanges("sport/2026/03/04/sturm/", () -> article(STORM, "excerpt: Another\n", "Storm."));
    }

    @Test
    void whoChoseAnEntryOfTheSidebarIsPartOfTheKeyAsTheEntryIs() {
        String cup = "sport/2026-03-02-cup.md";
        edition.neighbours(cup);
        assertChanges(PAGE, () -> article(cup, "excerpt: Another\n"));
        String chosen = "related: [{title: Cup, webUrl: 'https://tide.example/sport/2026/03/02/cup/'}]\n";
        int computed = edition.key(PAGE).related();
        article(STORM, chosen, "Storm.");
        assertNotEquals(computed, edition.key(PAGE).related());
    }

    @Test
    void anEntryElsewhereIsPartOfTheSidebarsKeyWithItsImage() {
        String entry =
                "related: [{title: Cup, webUrl: 'https://wire.example/a', images: ['https://wire.example/a.jpg']}]\n";
        int without = edition.key(PAGE).related();
        article(STORM, entry, "Storm.");
        int with = edition.key(PAGE).related();
        assertNotEquals(without, with);
        edition.kept("https://wire.example/a.jpg", "jpg 320 120 320");
        assertNotEquals(with, edition.key(PAGE).related());
    }

    @Test
    void whetherWhoPublishedAnEntryElsewhereHasAPageOfOursIsPartOfTheKey() {
        article(STORM, "related: [{title: Cup, webUrl: 'https://wire.example/a', provider: {name: Wire}}]\n", "Storm.");
        assertChanges(PAGE, () -> article("sport/2026-03-05-wire.md", "provider: {name: Wire}\n"));
        assertChanges(PAGE, () -> edition.file("providers/wire.yaml", "name: WIRE\n"));
    }

    @Test
    void theOtherReportsOfAStoryArePartOfTheKey() {
        String cup = "sport/2026-03-02-cup.md";
        assertChanges(PAGE, () -> edition.story(STORM, cup));
        assertChanges(PAGE, () -> article(cup, "excerpt: Another\n"));
    }

    @Test
    void whereTheBodysLinksLeadIsPartOfTheKey() {
        article(STORM, "", "[A](/about/) ![q](/assets/quay.svg)");
        assertChanges(PAGE, () -> edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n"));
        assertChanges(PAGE, () -> edition.file("assets/quay.svg", "<svg/>"));
        assertChanges(PAGE, () -> edition.file("assets/quay.svg", "<svg></svg>"));
    }

    @Test
    void theFileOfAnImageIsPartOfTheKeyOfEveryPageThatListsTheArticle() {
        edition.file("news/quay.gif", "GIF89a");
        article(OLDER, "images: [quay.gif]\n");
        assertChanges("news/", () -> edition.file("news/quay.gif", "GIF89a and more"));
        edition.kept("https://wire.example/b.jpg", "jpg 320 120 320");
        article(OLDER, "images: ['https://wire.example/a.jpg']\n");
        assertChanges("news/", () -> edition.kept("https://wire.example/a.jpg", "jpg 320 120 320"));
    }

    @Test
    void theLogoOfAProviderIsPartOfTheKeyOfAllItsArticles() {
        edition.file("assets/wire.svg", "<svg/>");
        article(OLDER, "provider: {name: Wire, images: [/assets/wire.svg]}\n");
        article(STORM, "provider: {name: Wire}\n", "Storm.");
        assertChanges(PAGE, () -> edition.file("assets/wire.svg", "<svg></svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"width: 100", "width: 50, title: Wire", "width: 50, attribution: Ann", "width: 50, height: 9"})
    void everythingOfALogoIsPartOfTheKeyOfAllArticlesOfItsProvider(String image) {
        String logo = "name: Wire\nimages: [{url: 'https://wire.example/l.png', %s}]\n";
        edition.file("providers/wire.yaml", logo.formatted("width: 50"));
        article(STORM, "provider: {name: Wire}\n", "Storm.");
        assertChanges(PAGE, () -> edition.file("providers/wire.yaml", logo.formatted(image)));
    }

    @Test
    void aListsKeyIsThatOfItsArticles() {
        assertChanges("news/", () -> article(OLDER, "excerpt: Another\n"));
        assertStays("news/", () -> article("sport/2026-03-02-cup.md", "excerpt: Another\n"));
        assertStays("news/", () -> article(OLDER, "excerpt: Another\n", "Text and more."));
    }

    @Test
    void aFeedsKeyIsThatOfItsArticlesAndOfTheirTextsWhereItHoldsThem() {
        article(OLDER, "excerpt: One\n");
        assertChanges("news/feed.xml", () -> article(OLDER, "excerpt: Another\n"));
        assertStays("news/feed.xml", () -> article(OLDER, "excerpt: Another\n", "Text and more."));
        edition.settings("feeds: {fullText: true}\n");
        assertChanges("news/feed.xml", () -> article(OLDER, "excerpt: Another\n", "Text and still more."));
        article(OLDER, "excerpt: Another\n", "[A](/about/)");
        assertChanges("news/feed.xml", () -> edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n"));
    }

    @Test
    void whereAMistakeOfAStandingPageStandsIsPartOfItsKey() {
        edition.file("pages/about.md", "---\ntitle: About\n---\n[A](gone.md)\n");
        assertChanges("about/", () -> edition.file("pages/about.md", "---\n\n\ntitle: About\n---\n[A](gone.md)\n"));
        edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n");
        assertStays("about/", () -> edition.file("pages/about.md", "---\n\n\ntitle: About\n---\nUs.\n"));
    }

    @Test
    void aPageThatIsMadeForItsKeyChangesItWithWhatItShows() {
        assertChanges("providers/", () -> article(OLDER, "provider: {name: Wire}\n"));
        assertStays("providers/", () -> article(OLDER, "provider: {name: Wire}\nexcerpt: Another\n"));
    }

    @Test
    void whereAButtonLeadsIsPartOfTheKey() {
        article(STORM, "actions: [{title: Cup, url: /sport/2026/03/02/cup/}]\n", "");
        assertChanges(PAGE, () -> article("sport/2026-03-02-cup.md", "slug: final\n"));
        assertStays(PAGE, () -> article("sport/2026-03-02-cup.md", "slug: final\n", "Another text."));
    }
}
