package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Heading;
import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standing pages, and what stands where there is no article any more. */
class StandingPagesTest {

    private static final String SEA = "assets/sea.81c35726.gif";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.file("assets/sea.gif", Edition.GIF);
        edition.file("assets/quay.gif", Edition.GIF + "and more");
    }

    private Made made(String name, String fields, String body) {
        edition.file("pages/" + name + ".md", "---\ntitle: The page\n" + fields + "---\n" + body + "\n");
        return edition.made("pages/" + name + ".md");
    }

    private StandingPage page(String fields, String body) {
        return (StandingPage) made("imprint", fields, body).page();
    }

    private static List<String> files(Made made) {
        return made.attachments().stream().map(Attachment::path).toList();
    }

    @Test
    void itShowsItsText() {
        StandingPage page = page("editor: Ann Quay\n", "We print.");
        assertEquals("imprint/index.html", page.file());
        assertEquals("The page", page.headline());
        assertEquals("<p>We print.</p>", page.body().markup().strip());
        assertEquals("", page.standfirst());
        assertEquals(List.of(), page.contents());
        assertEquals("Ann Quay", page.extra().get("editor"));
        assertNull(page.updated());
        assertNull(page.picture());
    }

    @Test
    void itsHeadSaysWhatItIs() {
        Head head = page("excerpt: Who we are\n", "We print.").head();
        assertEquals("The page", head.title());
        assertEquals("Who we are", head.description());
        assertEquals("/imprint/", head.section());
        assertEquals(Heads.INDEX, head.robots());
        assertTrue(head.data().markup().isEmpty());
        assertEquals(Heads.NOINDEX, page("noindex: true\n", "We print.").head().robots());
        Head about = ((StandingPage) made("about", "", "Us.").page()).head();
        assertFalse(about.data().markup().isEmpty());
    }

    @Test
    void itMaySpeakAnotherLanguageThanTheSite() {
        StandingPage page = page("locale: ar\nupdatedDateTime: 2026-03-02T10:00:00Z\n", "نحن.");
        assertEquals("ar rtl", page.language() + " " + page.direction());
        assertEquals(
                "2026-03-02T10:00:00Z", Objects.requireNonNull(page.updated()).iso());
        assertEquals("ltr", page("", "We print.").direction());
    }

    @Test
    void itBringsTheFilesOfItsTextAndOfItsFirstImage() {
        Made made = made("imprint", "images: [/assets/sea.gif, /assets/quay.gif]\n", "![q](/assets/quay.gif)");
        StandingPage page = (StandingPage) made.page();
        assertEquals("/" + SEA, Objects.requireNonNull(page.picture()).src());
        assertEquals(
                "https://tide.example/" + SEA,
                Objects.requireNonNull(page.head().image()).src());
        assertEquals(2, files(made).size());
        assertTrue(files(made).get(0).startsWith("assets/quay."), files(made).toString());
        assertEquals(SEA, files(made).get(1));
    }

    @Test
    void itsImageIsTheFirstThatIsThere() {
        Made made = made("imprint", "images: [none.gif, /assets/sea.gif]\n", "");
        assertEquals(
                "/" + SEA,
                Objects.requireNonNull(((StandingPage) made.page()).picture()).src());
        assertEquals(
                List.of("missing-image"),
                made.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void whatIsWrongInItsTextIsWarnedOf() {
        Made made = made("imprint", "", "See [the pier](pier.md).");
        assertEquals(
                List.of("broken-link"),
                made.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aLongOneHasATableOfContentsFromThreeHeadingsOn() {
        assertEquals(List.of(), page("", "## One\n\n## Two\n").contents());
        assertEquals(
                List.of("One", "Two", "Three"),
                page("", "## One\n\n## Two\n\n## Three\n").contents().stream()
                        .map(Heading::text)
                        .toList());
    }

    @Test
    void anAddressThatDoesNotExistShowsTopicsAndTheFiveLatestArticles() {
        for (int day = 1; day <= 6; day++) {
            String date = "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\n";
            edition.article("news/2026-03-0" + day + "-n.md", date + "topics: [Sea]\n", "Text.");
        }
        NotFoundPage page = (NotFoundPage) edition.at("404.html").maker().get().page();
        assertEquals("404.html", page.file());
        assertEquals("Page not found", page.head().title());
        assertEquals(Heads.NOINDEX, page.head().robots());
        assertEquals(List.of(Link.of("Sea", "/topics/sea/")), page.topics());
        assertEquals(
                List.of("06", "05", "04", "03", "02"),
                page.latest().stream()
                        .map(teaser -> teaser.href().replaceAll(".*/(\\d\\d)/n/", "$1"))
                        .toList());
    }

    @Test
    void whereAnArticleWasTakenDownNothingOfItStands() {
        edition.article("news/2026-03-01-storm.md", "deleted: true\naliases: [/old/storm.html]\n", "Storm.");
        for (String path : List.of("news/2026/03/01/storm/", "old/storm.html")) {
            TombstonePage page = (TombstonePage) edition.at(path).maker().get().page();
            assertEquals(Paths.file(path), page.file());
            assertEquals("This article has been taken down", page.head().title());
            assertEquals(Heads.NOINDEX, page.head().robots());
            assertEquals("news/2026-03-01-storm.md", edition.at(path).source());
        }
    }
}
