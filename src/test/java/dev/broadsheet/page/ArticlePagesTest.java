package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of an article shows around its text. */
class ArticlePagesTest {

    private static final String STORM = "news/2026-03-02-storm.md";
    private static final String STORM_PAGE = "news/2026/03/02/storm/";
    private static final String WIRE = "provider: {name: Tide Wire, domain: wire.example}\n";
    private static final String AWAY = "external nofollow noopener";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private ArticlePage page(String fields) {
        return page(fields, "Storm.");
    }

    private ArticlePage page(String fields, String body) {
        edition.article(STORM, dated("02") + fields, body);
        return edition.articlePage(STORM);
    }

    private static String dated(String day) {
        return "publishedDateTime: 2026-03-" + day + "T09:00:00Z\n";
    }

    private static String src(Picture picture) {
        return picture.src();
    }

    @Test
    void itStandsInASectionBetweenTheArticlesBeforeAndAfterIt() {
        edition.article("news/2026-03-01-older.md", dated("01"), "Text.");
        edition.article("news/2026-03-03-newer.md", dated("03"), "Text.");
        ArticlePage page = page("");
        assertEquals("news/2026/03/02/storm/index.html", page.file());
        assertEquals(List.of(Link.of("Home", "/"), Link.of("News", "/news/")), page.breadcrumb());
        assertEquals("/news/", page.head().section());
        assertEquals("/news/feed.xml", page.head().feeds().get(0).href());
        assertEquals(Link.of("Title of news/2026-03-01-older.md", "/news/2026/03/01/older/"), page.previous());
        assertEquals(Link.of("Title of news/2026-03-03-newer.md", "/news/2026/03/03/newer/"), page.next());
    }

    @Test
    void aNeighbourWithoutAPageHereIsNotLinked() {
        edition.settings("aggregate: link\n");
        edition.article("news/2026-03-01-older.md", dated("01") + WIRE + "webUrl: https://wire.example/a\n", "Text.");
        assertNull(page("").previous());
        assertNull(page("").next());
    }

    @Test
    void itSpeaksItsOwnLanguageAndTheLabelsOfIt() {
        ArticlePage page = page("locale: ar\n");
        assertEquals("ar rtl", page.language() + " " + page.direction());
        assertEquals("ar", page.head().language());
        assertFalse(page.breadcrumb().get(0).name().equals("Home"));
    }

    @Test
    void onlyTopicsWithAPageAreNamed() {
        edition.settings("topics: {minimum: 2}\n");
        edition.article("news/2026-03-01-older.md", "topics: [Sea, Pier]\n", "Text.");
        ArticlePage page = page("topics: [Gulls, Sea, Pier]\n");
        assertEquals(List.of(Link.of("Sea", "/topics/sea/"), Link.of("Pier", "/topics/pier/")), page.topics());
        assertEquals(Link.of("Sea", "/topics/sea/"), page.kicker());
        assertNull(page("").kicker());
    }

    @Test
    void theBylineSaysWhoWroteAndPublishedIt() {
        edition.file("assets/wire.gif", Edition.GIF);
        Byline byline = page("provider: {name: Tide Wire, images: [/assets/wire.gif]}\nauthors: [Ann Quay]\n")
                .byline();
        assertEquals(List.of(Link.of("Ann Quay", "/authors/ann-quay/")), byline.authors());
        assertEquals(Link.of("Tide Wire", "/providers/tide-wire/"), byline.provider());
        assertEquals("/assets/wire.81c35726.gif", src(Objects.requireNonNull(byline.logo())));
        assertEquals(
                List.of("assets/wire.81c35726.gif"),
                edition.made(STORM).attachments().stream().map(Attachment::path).toList());
        assertNull(page("").byline().provider());
        assertNull(page("").byline().logo());
    }

    @Test
    void theBylineSaysWhenItWasChanged() {
        assertEquals("2026-03-02T09:00:00Z", page("").byline().published().iso());
        assertNull(page("").byline().updated());
        Moment updated =
                page("updatedDateTime: 2026-03-02T11:00:00Z\n").byline().updated();
        assertEquals("2026-03-02T11:00:00Z", Objects.requireNonNull(updated).iso());
    }

    @Test
    void whatWasAddedOrPutRightIsSaid() {
        String note = "{dateTime: '2026-03-02T10:00:00Z', text: Two ferries.}";
        Remarks right = page("corrections: [" + note + "]\n").byline().remarks();
        assertEquals(List.of(), right.updates());
        assertEquals("Two ferries.", right.corrections().get(0).text());
        assertEquals(Link.of("Corrections", "/archive/corrections/"), right.all());
        Remarks added = page("updates: [" + note + "]\n").byline().remarks();
        assertEquals("2026-03-02T10:00:00Z", added.updates().get(0).at().iso());
        assertNull(added.all());
    }

    @Test
    void theFirstImageThatIsThereIsTheLeadAndTheMissingIsWarnedOf() {
        edition.file("assets/sea.gif", Edition.GIF);
        ArticlePage page = page("images: [/assets/no.gif, 'https://wire.example/a.jpg', /assets/sea.gif]\n");
        assertEquals("https://wire.example/a.jpg", src(Objects.requireNonNull(page.picture())));
        assertEquals(page.picture(), page.head().image());
        List<Diagnostic> diagnostics = edition.made(STORM).diagnostics();
        assertEquals(1, diagnostics.size());
        assertEquals("missing-image", diagnostics.get(0).code());
        assertTrue(diagnostics.get(0).message().contains("/assets/no.gif"));
        assertEquals(STORM, diagnostics.get(0).location().file());
    }

    @Test
    void anArticleWithoutATextIsAStub() {
        assertTrue(page("", "").stub());
        assertFalse(page("").stub());
    }

    @Test
    void theButtonToTheOriginalNamesWhoPublishedIt() {
        String original = "originalUrl: https://www.stone.example/a\nampWebUrl: https://amp.example/a\n";
        assertNull(page("").original());
        assertNull(page("").amp());
        assertEquals(
                new Link("stone.example", "https://www.stone.example/a", AWAY),
                page(original).original());
        ArticlePage page = page(WIRE + original + "webUrl: https://wire.example/read\n");
        assertEquals(new Link("Tide Wire", "https://wire.example/read", AWAY), page.original());
        assertEquals(new Link("AMP version", "https://amp.example/a", AWAY), page.amp());
    }

    @Test
    void theNewsroomItselfChoseItsButtonsAndOthersTheirs() {
        String button = "actions: [{title: Tickets, url: 'https://ferry.example/'}]\n";
        assertEquals(
                List.of(new Link("Tickets", "https://ferry.example/", "external noopener")),
                page(button).actions());
        assertEquals(
                List.of(new Link("Tickets", "https://ferry.example/", AWAY)),
                page(WIRE + button).actions());
    }

    @Test
    void aButtonLeadsWhereALinkOfTheTextWould() {
        edition.settings("");
        edition.file("site.yaml", "url: https://tide.example/paper/\n");
        edition.file("assets/tides.pdf", "PDF");
        edition.file("news/quay.pdf", "PDF");
        edition.article("news/2026-03-01-bridge.md", "", "Text.");
        ArticlePage page = page("""
                actions:
                  - {title: Tides, url: /assets/tides.pdf}
                  - {title: Quay, url: quay.pdf}
                  - {title: Bridge, url: 2026-03-01-bridge.md}
                  - {title: News, url: /news/}
                  - {title: Gone, url: gone.pdf}
                """);
        assertEquals(
                List.of(
                        Link.of("Tides", "/paper/assets/tides.1d393b00.pdf"),
                        Link.of("Quay", "/paper/" + STORM_PAGE + "quay.pdf"),
                        Link.of("Bridge", "/paper/news/2026/03/01/bridge/"),
                        Link.of("News", "/paper/news/")),
                page.actions());
        Made made = edition.made(STORM);
        assertTrue(made.attachments().stream().anyMatch(file -> file.path().equals(STORM_PAGE + "quay.pdf")));
        Diagnostic gone = made.diagnostics().get(0);
        assertEquals("the button \"Gone\" leads to no page, asset or file beside the article", gone.message());
        assertEquals(new Location(STORM, 9, 24), gone.location());
    }

    @Test
    void aTranslationLeadsToItsOriginal() {
        edition.article("news/2026-03-01-sturm.md", "locale: de\n", "Text.");
        assertNull(page("").translationOf());
        assertNull(page("translationOf: news/2026-03-01-none.md\n").translationOf());
        ArticlePage page = page("translationOf: news/2026-03-01-sturm.md\n");
        assertEquals(
                new Link("Title of news/2026-03-01-sturm.md", "/news/2026/03/01/sturm/", null, "de"),
                page.translationOf());
        assertEquals(page.translationOf(), page.previous());
        assertEquals(3, page.head().versions().size());
    }

    @Test
    void aPlayerThatMayNotBeShownIsLinked() {
        String frame = "featuredContent: \"<iframe src='%s'></iframe>\"\n";
        ArticlePage linked = page(frame.formatted("https://www.play.example/a"));
        assertEquals(new Link("play.example", "https://www.play.example/a", AWAY), linked.embedLink());
        assertTrue(linked.featured().isEmpty(), "the link would stand there twice, and in the picture's place");
        edition.settings("embeds: {allow: [play.example]}\n");
        ArticlePage shown = page(frame.formatted("https://www.play.example/a"));
        assertNull(shown.embedLink());
        assertTrue(shown.featured().markup().contains("title=\"Embedded content\""));
        assertTrue(page("").featured().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "own, false, true, true",
        "own, true, true, true",
        "stub, true, false, false",
        "stub, true, true, true",
        "stub, false, false, true",
        "licensed, true, true, false",
        "licensed, false, true, true"
    })
    void searchEnginesShowWhatIsOurs(String aggregate, boolean foreign, boolean text, boolean indexed) {
        edition.settings("aggregate: " + aggregate + "\n");
        String fields = foreign ? WIRE : "";
        String body = text ? "Storm." : "";
        assertEquals(
                indexed ? Heads.INDEX : Heads.NOINDEX, page(fields, body).head().robots());
        assertEquals(
                Heads.NOINDEX, page(fields + "noindex: true\n", body).head().robots());
    }

    @Test
    void aLicensedCopyMayLeadSearchEnginesToItsOriginal() {
        String original = "originalUrl: https://wire.example/a\n";
        String ours = "https://tide.example/news/2026/03/02/storm/";
        edition.settings("aggregate: licensed\n");
        assertEquals(ours, page(WIRE + original).head().canonical());
        edition.settings("aggregate: stub\ncanonical: source\n");
        assertEquals(ours, page(WIRE + original).head().canonical());
        edition.settings("aggregate: licensed\ncanonical: source\n");
        Head head = page(WIRE + original).head();
        assertEquals("https://wire.example/a", head.canonical());
        assertEquals(Heads.INDEX, head.robots());
        assertEquals(ours, page(original).head().canonical());
        assertEquals(ours, page(WIRE).head().canonical());
        Head hidden = page(WIRE + original + "noindex: true\n").head();
        assertEquals(ours + " " + Heads.NOINDEX, hidden.canonical() + " " + hidden.robots());
    }

    @Test
    void itHandsOnWhatElseItsFileSays() {
        ArticlePage page = page("editor: Bo Pier\ntype: video\nexcerpt: It blew.\n");
        assertEquals("Bo Pier", page.extra().get("editor"));
        assertEquals("video", page.type());
        assertEquals("It blew.", page.standfirst());
        assertEquals("It blew.", page.head().description());
        assertNotNull(page.head().data());
    }
}
