package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields of an article that it can do without. */
class ArticleFieldsTest extends ArticleReading {

    @Test
    void topicsAreNamedOnce() throws IOException {
        assertEquals(List.of("AI", "C#"), clean("topics: [AI, ' ai', 'C#']").topics());
        assertEquals(List.of("x"), clean("tags:\n- x").topics());
        assertEquals(List.of("x"), warned("4:13", "topics: [x, [y]]").topics());
        assertEquals(List.of(), warned("4:9", "topics: AI").topics());
    }

    @Test
    void topicsUnderTheirOtherNameTooAreWarnedOf() throws IOException {
        assertEquals(List.of("x"), warned("4:1", "tags: [y]\ntopics: [x]").topics());
        assertEquals(List.of("x"), clean("topics: [x]\ntags:").topics());
        assertEquals(List.of("y"), clean("topics:\ntags: [y]").topics());
        assertEquals("a", clean("excerpt: a\nsummary: b").excerpt());
    }

    @Test
    void whatOtherProgramsCallAFieldIsWarnedOf() throws IOException {
        for (String name : List.of("publishDate", "expiryDate", "lastmod", "last_modified_at", "redirect_from")) {
            warned("4:1", name + ": 2026-05-02");
        }
        assertEquals(
                "did you mean \"expiryDateTime\"?",
                with("expiryDate: 2026-05-02").diagnostics().get(0).hint());
    }

    @Test
    void anArticleThatExpiresBeforeItIsPublishedIsWarnedOf() throws IOException {
        warned("4:17", "expiryDateTime: 2026-05-01T10:00:00Z");
        clean("expiryDateTime: 2026-05-01T10:00:01Z");
    }

    @Test
    void ratingsAreNumbers() throws IOException {
        assertEquals(-1, clean("heat: -1").heat());
        assertEquals(72.5, clean("quality: 72.5").quality());
        for (String wrong : List.of("NaN", "Infinity", "1e3", "0x10", "high", "[1]", "1,5")) {
            assertTrue(Double.isNaN(warned("4:10", "quality: " + wrong).quality()), wrong);
        }
    }

    @Test
    void aProviderHasANameOrADomain() throws IOException {
        Provider provider =
                clean("provider: {name: The Ciol, domain: WWW.ciol.com}").provider();
        assertEquals(new Provider("The Ciol", "ciol.com", List.of(), List.of()), provider);
        assertEquals(
                new Provider("ciol.com", "ciol.com", List.of(), List.of()),
                clean("provider: {domain: ciol.com}").provider());
        assertNull(warned("4:11", "provider: Ciol").provider());
        assertNull(warned("4:11", "provider: {images: []}").provider());
        assertEquals(
                new Provider("C", null, List.of(), List.of()),
                warned("4:29", "provider: {name: C, domain: 'https://ciol.com/x'}")
                        .provider());
    }

    @Test
    void authorsAreNamesOrMaps() throws IOException {
        assertEquals(
                List.of(new Author("Ann", null), new Author("Bo", "https://b.org/")),
                clean("authors: [Ann, {name: Bo, url: 'https://b.org/'}]").authors());
        assertEquals(
                List.of(), warned("4:11", "authors: [{url: 'https://b.org/'}]").authors());
    }

    @Test
    void imagesHaveAnAddressAndPerhapsASize() throws IOException {
        assertEquals(
                List.of(new Image("https://b.org/i.png", 120, 0, "A quay", "T", "Ann", true)),
                clean(
                                "images:\n- {url: 'https://b.org/i.png', width: 120, alt: A quay, title: T, attribution: Ann, isCached: true}")
                        .images());
        assertEquals(
                "/assets/i.png",
                clean("images: [{url: /assets/i.png}]").images().get(0).url());
        assertEquals(
                List.of(),
                warned("4:16", "images: [{url: 'javascript:alert(1)'}]").images());
        assertEquals(List.of(), warned("4:10", "images: [{width: 1}]").images());
        assertEquals(
                0,
                warned("4:30", "images: [{url: i.png, width: wide}]")
                        .images()
                        .get(0)
                        .width());
    }

    @Test
    void anImageMayBeItsAddressAlone() throws IOException {
        assertEquals(
                List.of(Image.of("/assets/i.png"), Image.of("https://wire.example/i.png")),
                clean("images: [/assets/i.png, 'https://wire.example/i.png']").images());
        for (String wrong : List.of("#top", "?a=b", "mailto:a@wire.example", "javascript:alert(1)")) {
            assertEquals(List.of(), warned("4:10", "images: ['" + wrong + "']").images(), wrong);
        }
    }

    @Test
    void relatedEntriesNeedTitleAndAddress() throws IOException {
        List<Reference> related = clean(
                        "related:\n- {title: R, webUrl: 'https://b.org/r', publishedDateTime: 2026-05-01T10:00:00Z,"
                                + " quality: 5, provider: {name: P}}")
                .related();
        assertEquals("R", related.get(0).title());
        assertEquals("https://b.org/r", related.get(0).webUrl());
        assertEquals("article", related.get(0).type());
        assertEquals(5, related.get(0).quality());
        assertEquals(List.of(), warned("4:11", "related: [{title: R}]").related());
        assertEquals(
                List.of(),
                warned("4:30", "related: [{title: R, webUrl: 'data:x'}]").related());
    }

    @Test
    void actionsNeedAnAddressAndATitle() throws IOException {
        assertEquals(
                List.of(new Action("https://b.org/x", "download", "Get it")),
                clean("actions: [{url: 'https://b.org/x', type: download, title: Get it}]")
                        .actions());
        assertEquals(
                List.of(),
                warned("4:17", "actions: [{url: 'vbscript:x', title: T}]").actions());
        assertEquals(
                List.of(new Action("/b.pdf", "download", "download")),
                clean("actions: [{url: /b.pdf, type: download}]").actions());
        assertEquals(
                List.of(),
                warned("4:17", "actions: [{url: 'mailto:a@b.org', title: T}]").actions());
    }

    @Test
    void changesAreTheNewestFirst() throws IOException {
        Article article = clean("updates:\n- {dateTime: 2026-05-02T10:00:00Z, text: B}\n"
                + "- {dateTime: 2026-05-03T10:00:00Z, text: C}\n- {dateTime: 2026-05-02T10:00:00Z, text: A}");
        assertEquals(
                List.of("C", "A", "B"),
                article.changes().updates().stream().map(Note::text).toList());
        assertEquals("2026-05-03T10:00:00Z", article.changed().toString());
        assertEquals(List.of(), article.changes().corrections());
    }

    @Test
    void anArticleChangedWhenItWasLastPutRight() throws IOException {
        String right = "\ncorrections: [{dateTime: 2026-05-04T10:00:00Z, text: A}]";
        String added = "\nupdates: [{dateTime: 2026-05-03T10:00:00Z, text: B}]";
        assertEquals("2026-05-04T10:00:00Z", clean(right + added).changed().toString());
        String later = "updatedDateTime: 2026-05-05T10:00:00Z";
        assertEquals(
                "2026-05-05T10:00:00Z", clean(later + right + added).changed().toString());
        assertEquals("2026-05-01T10:00:00Z", clean("type: video").changed().toString());
    }

    @Test
    void oldAddressesStayWithinTheSite() throws IOException {
        assertEquals(List.of("/old/", "/b"), clean("aliases: [/old/, b, /b]").aliases());
        for (String wrong :
                List.of("/../x", "//evil.org/", "https://x.org/", "a\\\\b", "/%2e%2e/x", "/x?y", "/", "/old/fähre/")) {
            assertEquals(
                    List.of(), warned("4:11", "aliases: [\"" + wrong + "\"]").aliases(), wrong);
        }
    }

    @Test
    void anOldAddressMayBeWrittenAsABrowserShowsIt() throws IOException {
        assertEquals(
                List.of("/a ferry/", "/100%", "/50%25"),
                clean("aliases: [/a%20ferry/, /100%, /%35%30%2525]").aliases());
        for (String wrong : List.of("/f%C3%A4hre/", "/a%2fb", "/a%00", "/a%3fb", "/a%20", "/%25/%2e")) {
            assertEquals(
                    List.of(), warned("4:11", "aliases: [\"" + wrong + "\"]").aliases(), wrong);
        }
    }

    @Test
    void localesAreWellFormed() throws IOException {
        assertEquals("en-US", clean("locale: en-us").locale());
        assertNull(warned("4:9", "locale: en_US").locale());
        assertNull(warned("4:9", "locale: not a language").locale());
    }

    @Test
    void typesAreWords() throws IOException {
        assertEquals("video", clean("type: Video").type());
        assertEquals("article", warned("4:7", "type: ../layout").type());
    }

    @Test
    void translationsNameAFile() throws IOException {
        assertEquals("news/b.md", clean("translationOf: /news/b.md").translationOf());
        assertNull(warned("4:16", "translationOf: ../b.md").translationOf());
    }

    @Test
    void unknownFieldsAreKeptForTemplates() throws IOException {
        Article article = clean("price: Free\nsteps: [{a: [1, x]}, b]\nnothing: ~");
        assertEquals(Map.of("price", "Free", "steps", List.of(Map.of("a", List.of("1", "x")), "b")), article.extra());
    }

    @Test
    void aNameOneLetterAwayIsWarnedOf() throws IOException {
        Parsed parsed = with("expiryDateTme: 2026-06-01T00:00:00Z");
        assertEquals(List.of("WARNING 4:1"), places(parsed));
        assertEquals(
                "did you mean \"expiryDateTime\"?", parsed.diagnostics().get(0).hint());
    }
}
