package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest extends ArticleReading {

    @Test
    void anArticleNeedsATitleAndADate() throws IOException {
        Article article = clean("");
        assertEquals("A", article.title());
        assertEquals(Instant.parse("2026-05-01T10:00:00Z"), article.published());
        assertEquals("Body.", article.excerpt());
        assertEquals("article", article.type());
        assertEquals(Visibility.PLAIN, article.visibility());
        assertSame(Elsewhere.NOWHERE, article.elsewhere());
        assertTrue(Double.isNaN(article.quality()));
        assertEquals(Map.of(), article.extra());
        Parsed nothing = read("news/a.md", "---\nslug: x\n---\n");
        assertEquals(
                List.of("\"publishedDateTime\" is missing", "\"title\" is missing"),
                nothing.diagnostics().stream().map(Diagnostic::message).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"' '", "\"\\u200b\"", "\"\\u202d\\u2067\"", "\"\\u00a0\\u00ad\\ufeff\"", "\"\\U000e0041\""})
    void aTitleOfWhichNothingCanBeSeenIsNone(String title) throws IOException {
        Parsed parsed = read("news/a.md", "---\ntitle: " + title + "\npublishedDateTime: 2026-05-01T10:00:00Z\n---\n");
        assertNull(parsed.article());
        assertEquals("\"title\" is missing", parsed.diagnostics().get(0).message());
        assertEquals(
                "nothing of what stands here can be seen: type it anew",
                parsed.diagnostics().get(0).hint());
    }

    @Test
    void pathAndNameGiveCollectionCategoryDateAndSlug() throws IOException {
        Article article = article(read("_news/x/2020-04-22-Coral Reefs.md", "---\n" + NEEDED + "---\n"));
        assertEquals("_news", article.collection());
        assertEquals("news", article.category());
        assertEquals(LocalDate.of(2020, 4, 22), article.fileDate());
        assertEquals("coral-reefs", article.slug());
        Article root = article(read("2020-13-01-a.md", "---\n" + NEEDED + "---\n"));
        assertEquals("news", root.collection());
        assertNull(root.fileDate());
        assertEquals("2020-13-01-a", root.slug());
        Article dateAlone = article(read("news/2020-01-02.md", "---\n" + NEEDED + "---\n"));
        assertEquals("2020-01-02", dateAlone.slug());
        assertEquals(LocalDate.of(2020, 1, 2), dateAlone.fileDate());
    }

    @Test
    void onlyTrueAndFalseDecideWhatIsShown() throws IOException {
        assertFalse(clean("published: false").visibility().published());
        assertFalse(clean("draft: true").visibility().published());
        assertFalse(clean("draft: true\npublished: true").visibility().published());
        assertTrue(clean("draft: false").visibility().published());
        assertTrue(clean("deleted: true").visibility().deleted());
        for (String wrong : List.of("no", "False", "0", "", "~", "[false]", "off")) {
            refused(wrong.isEmpty() ? "4:11" : "4:12", "published: " + wrong);
        }
        refused("4:8", "draft: yes");
        refused("4:10", "deleted: 1");
    }

    @Test
    void draftsAreNeverPublishedAndNeedNoDate() throws IOException {
        Article draft = article(read("_drafts/a.md", "---\ntitle: A\npublished: true\n---\n"));
        assertFalse(draft.visibility().published());
    }

    @Test
    void aDateWithoutZoneIsInTheZoneOfTheSiteWithAWarning() throws IOException {
        Parsed parsed = readIn("Europe/Berlin", "news/a.md", "---\ntitle: A\ndate: 2026-05-01 10:00\n---\n");
        assertEquals(Instant.parse("2026-05-01T08:00:00Z"), article(parsed).published());
        assertEquals(List.of("WARNING 3:7"), places(parsed));
        assertEquals("write 2026-05-01T08:00:00Z", parsed.diagnostics().get(0).hint());
        Parsed day = readIn("Europe/Berlin", "news/a.md", "---\ntitle: A\ndate: 2026-05-01\n---\n");
        assertEquals(Instant.parse("2026-04-30T22:00:00Z"), article(day).published());
        assertEquals(1, day.diagnostics().size());
    }

    @Test
    void datesMayBeWrittenInTheUsualForms() throws IOException {
        for (String form : List.of(
                "2026-05-01T08:30:00Z",
                "2026-05-01T10:30:00+02:00",
                "2026-05-01 10:30:00 +0200",
                "2026-05-01t08:30z",
                "\"2026-05-01T08:30:00.000Z\"",
                "2026-05-01T08:30:00-00:00")) {
            assertEquals(
                    Instant.parse("2026-05-01T08:30:00Z"),
                    clean("updatedDateTime: " + form).updated(),
                    form);
        }
    }

    @Test
    void absurdDatesAreRefused() throws IOException {
        for (String wrong : List.of(
                "yesterday",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-05-01T24:00:00Z",
                "2026-05-01T10:00:60Z",
                "0001-01-01T00:00:00Z",
                "12026-05-01T00:00:00Z",
                "20260501",
                "1587535560",
                "[2026]",
                "2026-05-01T10:00:00+25:00",
                "２０２６-05-01T10:00:00Z")) {
            refused("4:17", "expiryDateTime: " + wrong);
        }
        assertNull(warned("4:18", "updatedDateTime: soon").updated());
        assertNull(clean("expiryDateTime:").expiry());
        assertEquals(
                Instant.parse("9999-12-31T23:59:59Z"),
                clean("expiryDateTime: 9999-12-31T23:59:59Z").expiry());
    }

    @Test
    void slugCategoryAndTitleMustBeRight() throws IOException {
        assertEquals("x-1", clean("slug: x-1").slug());
        refused("4:7", "slug: ../x");
        refused("4:7", "slug: Coral Reefs");
        refused("4:7", "slug: [a]");
        assertEquals("World News", clean("category: World  News").category());
        refused("4:11", "category: {a: b}");
        refused("4:11", "category: Topics");
        Parsed title = read("news/a.md", "---\ntitle: [A]\ndate: 2026-05-01T10:00:00Z\n---\n");
        assertEquals(List.of("ERROR 2:8"), places(title));
    }

    /** Else a file of some kilobytes could fill a disk: each topic has pages, on which all of them are named. */
    @Test
    void ofTopicsWithoutEndTheFirstHundredCount() throws IOException {
        String all = IntStream.range(0, 4_000).mapToObj(number -> "t" + number).collect(Collectors.joining(","));
        Parsed parsed = read("news/a.md", "---\n" + NEEDED + "topics: [" + all + "]\n---\n");
        assertEquals(100, Objects.requireNonNull(parsed.article()).topics().size());
        assertEquals(
                List.of("the article has 4000 topics; the first 100 count"),
                parsed.diagnostics().stream().map(Diagnostic::message).toList());
    }

    @Test
    void whatFeedsLeaveOfHtmlIsReadAsMeant() throws IOException {
        Parsed parsed = read("news/a.md", """
                ---
                title: Mara&#8217;s boat
                date: 2026-05-01T10:00:00Z
                excerpt: 5&ndash;7 km
                topics: [Caf&eacute;s]
                related:
                - title: '&#8220;Tide&#8221;'
                  excerpt: It&#39;s over
                  webUrl: https://tide.example/x
                ---
                """);
        Article article = Objects.requireNonNull(parsed.article());
        assertEquals("Mara’s boat", article.title());
        assertEquals("5–7 km", article.excerpt());
        assertEquals(List.of("Cafés"), article.topics());
        assertEquals("“Tide”", article.related().get(0).title());
        assertEquals("It's over", article.related().get(0).excerpt());
    }

    @Test
    void plainTextIsOneLine() throws IOException {
        Article article = clean("excerpt: |\n  one\n  two <b>&amp;\n");
        assertEquals("one two <b>&amp;", article.excerpt());
        assertEquals("s", clean("summary: s").excerpt());
        assertEquals("d", clean("description: d\nsummary: s").excerpt());
        assertEquals("e", clean("description: d\nexcerpt: e").excerpt());
    }

    @Test
    void addressesElsewhereAreAbsolute() throws IOException {
        Elsewhere elsewhere =
                clean("originalUrl: https://b.org/x\nwebUrl: HTTPS://b.org/x").elsewhere();
        assertEquals("https://b.org/x", elsewhere.originalUrl());
        assertSame(elsewhere.originalUrl(), elsewhere.webUrl());
        assertNull(warned("4:9", "webUrl: javascript:alert(1)").elsewhere().webUrl());
        assertNull(warned("4:9", "webUrl: /x").elsewhere().webUrl());
    }

    @Test
    void securedIsNowhere() throws IOException {
        for (String yaml : List.of(
                "secured: xyzzy",
                "secred: xyzzy",
                "Secured: {a: xyzzy}",
                "secured: &x xyzzy",
                "more: {secured: xyzzy}",
                "secured: xyzzy\nsecured: xyzzy",
                "published: 'no'\nsecured: xyzzy\nfoo: \"",
                "secured: [xyzzy,\n xyzzy: xyzzy: x")) {
            assertFalse(with(yaml).toString().contains("xyzzy"), yaml);
        }
    }

    @Test
    void aStandingPageNeedsOnlyATitle() throws IOException {
        Path settings = folder.resolve("settings");
        Sources.file(settings, "site.yaml", "url: https://a.org\n");
        ContentFolder content = ContentFolder.of(SourceTree.of(settings, folder));
        ArticleReader reader =
                new ArticleReader(SiteConfigReader.read(content, null).config());
        Parsed page = reader.readPage(Sources.file(folder, "pages/about.md", "---\ntitle: About\n---\nUs.\n"));
        assertEquals(Instant.EPOCH, article(page).published());
        assertEquals("Us.\n", page.text());
        assertEquals(List.of(), page.diagnostics());
        assertEquals(
                1,
                reader.readPage(Sources.file(folder, "pages/x.md", "---\na: b\n---\n"))
                        .diagnostics()
                        .size());
    }

    @Test
    void whatManyArticlesShareIsOneObject() throws IOException {
        Path settings = folder.resolve("settings");
        Sources.file(settings, "site.yaml", "url: https://a.org\n");
        ContentFolder content = ContentFolder.of(SourceTree.of(settings, folder));
        ArticleReader reader =
                new ArticleReader(SiteConfigReader.read(content, null).config());
        String text = "---\n" + NEEDED + "provider: {name: P}\ntopics: [T]\n---\n";
        Article first = article(reader.read(Sources.file(folder, "news/a.md", text)));
        Article second = article(reader.read(Sources.file(folder, "news/b.md", text)));
        assertSame(first.provider(), second.provider());
        assertSame(first.topics().get(0), second.topics().get(0));
        assertSame(first.category(), second.category());
    }

    @Test
    void windowsLineEndsMakeTheSameArticle() throws IOException {
        String text = "---\n" + NEEDED + "excerpt: >\n  a\n  b\n---\n\nBody.\n";
        Article unix = article(read("news/a.md", text));
        Article windows = article(read("news/a.md", text.replace("\n", "\r\n")));
        assertEquals(unix.excerpt(), windows.excerpt());
        assertEquals(unix.body().line(), windows.body().line());
        assertTrue(article(read("news/a.md", "---\n" + NEEDED + "---\n \r\n"))
                .body()
                .blank());
    }
}
