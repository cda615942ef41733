package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages and files a site has, and who gives way where two want one address. */
class PlanningTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String PAGE = "news/2026/03/01/storm/";
    private static final String KEY = "0123456789abcdef";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article(STORM, "", "Storm.");
    }

    private List<String> paths() {
        return edition.plan().pages().stream().map(Planned::path).toList();
    }

    private List<String> files() {
        return edition.plan().attachments().stream().map(Attachment::path).toList();
    }

    private List<String> problems() {
        return edition.plan().diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void theSitesOwnPagesAreThereBeforeAnyArticleIs() {
        Edition empty = new Edition(folder.resolve("empty"));
        List<String> paths = empty.plan().pages().stream().map(Planned::path).toList();
        for (String path : List.of(
                "",
                "topics/",
                "providers/",
                "authors/",
                "archive/",
                "404.html",
                "feed.xml",
                "feed.json",
                "sitemap.xml",
                "robots.txt",
                "api/news/index.json")) {
            assertTrue(paths.contains(path), path);
        }
        assertEquals(List.of(), empty.plan().diagnostics());
    }

    @Test
    void pagesThatShowTheSameArticlesAreMadeOneAfterAnother() {
        edition.article("news/2025-01-02-calm.md", "publishedDateTime: 2025-01-02T09:00:00Z\n", "Calm.");
        List<String> wanted =
                List.of(PAGE, "archive/2026/03/", "news/2025/01/02/calm/", "archive/2025/01/", "404.html");
        assertEquals(wanted, paths().stream().filter(wanted::contains).toList());
    }

    @Test
    void anArticleOfOthersThatIsOnlyLinkedHasNoPageButItsImages() {
        edition.settings("aggregate: link\n");
        edition.file("news/quay.gif", Edition.GIF);
        String fields = "images: [quay.gif]\n";
        edition.article(STORM, fields, "Storm.");
        assertTrue(paths().contains(PAGE));
        assertFalse(files().contains(PAGE + "quay.gif"));
        edition.article(STORM, fields + "provider: {name: Wire}\nwebUrl: https://wire.example/a\n", "Storm.");
        assertFalse(paths().contains(PAGE));
        assertTrue(files().contains(PAGE + "quay.gif"));
    }

    @Test
    void whoeverWantsAnAddressThatIsTakenIsToldSo() {
        edition.file("pages/news.md", "---\ntitle: Old news\n---\nText.\n");
        edition.article("news/other.md", "slug: storm\n", "Other.");
        PagePlan plan = edition.plan();
        assertEquals(
                List.of(
                        "news/other.md: /" + PAGE + " is already the address of " + STORM,
                        "pages/news.md: /news/ is already the address of a page of the site itself"),
                plan.diagnostics().stream()
                        .map(one -> one.location().file() + ": " + one.message())
                        .toList());
        assertEquals(Set.of(STORM, "news/other.md"), plan.conflicting());
        assertEquals(1, paths().stream().filter("news/"::equals).count());
        assertEquals(1, paths().stream().filter(PAGE::equals).count());
    }

    @ParameterizedTest
    @CsvSource({
        "root/robots.txt, robots.txt, robots.txt",
        "root/llms.txt, llms.txt, llms.txt",
        "root/0123456789abcdef.txt, 0123456789abcdef.txt, 0123456789abcdef.txt",
        "root/about/index.html, about/index.html, about/"
    })
    void whatTheNewsroomPutsIntoTheRootGoesFirst(String file, String published, String address) {
        edition.settings("llms: true\nindexNow: " + KEY + "\n");
        edition.file(file, "ours");
        PagePlan plan = edition.plan();
        List<Attachment> there = plan.attachments().stream()
                .filter(attachment -> attachment.path().equals(published))
                .toList();
        assertEquals(1, there.size());
        assertTrue(there.get(0) instanceof Attachment.Copy);
        assertFalse(paths().contains(address));
        assertEquals(List.of(), plan.diagnostics());
    }

    @Test
    void aFrontPageOfTheNewsroomsOwnStandsInTheWayOfOurs() {
        edition.file("root/index.html", "ours");
        assertEquals(List.of("same-address"), problems());
        edition.file("root/archive.html/index.html", "ours");
        assertTrue(files().contains("archive.html/index.html"));
    }

    @Test
    void aFileOfTheRootThatCannotKeepItsNameIsWorthAWarning() {
        edition.file("root/proof é.txt", "one");
        edition.file("root/.well-known/Proof_1.txt", "two");
        assertEquals(List.of("asset-name"), problems());
        assertTrue(files().containsAll(List.of("proof-e.txt", ".well-known/Proof_1.txt")));
    }

    @Test
    void twoFilesOfOneAddressInTheRootAreAConflict() {
        edition.file("root/Card.txt", "one");
        edition.file("root/card.txt", "two");
        assertEquals(List.of("same-address"), problems());
        assertEquals(1, files().stream().filter("card.txt"::equalsIgnoreCase).count());
    }

    @Test
    void theKeyOfIndexNowIsAFileThatHoldsIt() {
        assertFalse(files().contains(KEY + ".txt"));
        edition.settings("indexNow: " + KEY + "\n");
        assertEquals(KEY, edition.text(KEY + ".txt"));
    }

    @Test
    void crawlersAreLetInButNotIntoAPreview() {
        RobotsPage robots = (RobotsPage) edition.at("robots.txt").maker().get().page();
        assertEquals(new RobotsPage("robots.txt", true, List.of(), "https://tide.example/sitemap.xml"), robots);
        RobotsPage preview = (RobotsPage) edition.preview().pages().stream()
                .filter(page -> page.path().equals("robots.txt"))
                .findFirst()
                .orElseThrow()
                .maker()
                .get()
                .page();
        assertFalse(preview.open());
    }

    @Test
    void crawlersMayBeKeptOutByWhatTheyComeFor() {
        edition.settings("crawlers: {training: refuse}\n");
        List<String> training = Crawlers.refused(edition.config().web());
        edition.settings("crawlers: {answers: refuse}\n");
        List<String> answers = Crawlers.refused(edition.config().web());
        assertTrue(training.contains("GPTBot") && !training.contains("ChatGPT-User"));
        assertTrue(answers.contains("ChatGPT-User") && !answers.contains("GPTBot"));
        edition.settings("crawlers: {training: refuse, answers: refuse}\n");
        RobotsPage robots = (RobotsPage) edition.at("robots.txt").maker().get().page();
        assertEquals(training.size() + answers.size(), robots.refused().size());
    }

    @Test
    void withoutASearchThereIsNoPageOfIt() {
        edition.settings("search: false\n");
        assertFalse(paths().stream().anyMatch(path -> path.startsWith("search/")));
        edition.settings("search: true\n");
        assertTrue(paths().contains("search/"));
    }

    @Test
    void anOldAddressThatIsTheNewOneIsNone() {
        edition.article(STORM, "aliases: [/news/2026/03/01/storm]\n", "Storm.");
        edition.file("pages/about.md", "---\ntitle: About\naliases: [/about]\n---\nUs.\n");
        assertEquals(List.of(), problems());
        assertEquals(STORM, edition.at(PAGE).source());
    }

    @Test
    void anOldAddressGivesWayToAPageAndIsNamedAsOne() {
        edition.article("news/2026-03-02-gale.md", "aliases: [/" + PAGE + ", /archive/]\n", "Gale.");
        List<String> messages =
                edition.plan().diagnostics().stream().map(Diagnostic::message).toList();
        assertEquals(2, messages.size());
        assertTrue(messages.get(0).contains(STORM), messages.toString());
        assertEquals(STORM, edition.at(PAGE).source());
        assertEquals(Set.of("news/2026-03-02-gale.md"), edition.plan().conflicting());
    }

    /** Else one article of a machine could keep the newsroom from publishing anything. */
    @Test
    void aSectionGivesWayToWhatTheNewsroomPutThere() {
        String gale = "news/2026-03-02-gale.md";
        edition.file("pages/about.md", "---\ntitle: About\naliases: [/imprint/]\n---\nUs.\n");
        edition.file("root/CNAME", "tide.example\n");
        edition.settings("redirects: {/shop/: /about/}\n");
        for (String category : List.of("About", "imprint", "cname", "shop")) {
            edition.article(gale, "category: " + category + "\n", "Gale.");
            assertEquals(Set.of(gale), edition.plan().conflicting(), category);
            assertEquals(Set.of(gale), blamed(), category);
        }
    }

    @Test
    void anArticleGivesWayToARedirect() {
        String gale = "news/2026-03-02-gale.md";
        edition.article(gale, "aliases: [/old/]\n", "Gale.");
        edition.settings("redirects: {/old/: /news/}\n");
        assertEquals(Set.of(gale), edition.plan().conflicting());
        assertEquals(Set.of(gale), blamed());
    }

    private Set<String> blamed() {
        return edition.plan().diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
    }

    @Test
    void standingPagesThatSearchEnginesMayShowAreInTheSitemap() {
        edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n");
        edition.file("pages/thanks.md", "---\ntitle: Thanks\nnoindex: true\n---\nThanks.\n");
        String sitemap = edition.at("sitemap-pages.xml").maker().get().page().toString();
        assertTrue(sitemap.contains("https://tide.example/about/"), sitemap);
        assertFalse(sitemap.contains("thanks"), sitemap);
    }

    @Test
    void whatEveryPageDependsOnIsOneFingerprint() {
        edition.file("assets/tide.css", "a {}");
        Fingerprint before = edition.plan().context();
        edition.article("news/2026-03-01-gale.md", "", "Gale.");
        assertEquals(before, edition.plan().context());
        edition.file("assets/tide.css", "b {}\n");
        Fingerprint styled = edition.plan().context();
        assertNotEquals(before, styled);
        edition.file("theme/strings/frr.yaml", "home: Tüs\n");
        Fingerprint named = edition.plan().context();
        assertNotEquals(styled, named);
        edition.settings("language: en-GB\n");
        assertNotEquals(named, edition.plan().context());
    }
}
