package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingGoingTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aGoodArticle() {
        write("site.yaml", "title: Tide\nurl: https://tide.example/\n");
        article("news/good.md", "Good news", "", "All is well.");
    }

    private void write(String path, String text) {
        Trees.write(folder.resolve("content").resolve(path), text);
    }

    private void article(String path, String title, String fields, String body) {
        write(
                path,
                "---\ntitle: " + title + "\npublishedDateTime: 2026-03-01T09:00:00Z\n" + fields + "---\n" + body
                        + "\n");
    }

    private BuildResult build(boolean keepGoing) {
        Path output = folder.resolve("site");
        return Build.build(
                new BuildRequest(
                        folder,
                        folder.resolve("content"),
                        null,
                        output,
                        folder.resolve("cache"),
                        null,
                        Town.NOW,
                        false,
                        keepGoing,
                        false,
                        2),
                Progress.NONE);
    }

    private static List<String> errors(BuildResult result) {
        return result.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(error -> error.location().file() + " " + error.code())
                .toList();
    }

    private void assertNowhere(String text) {
        Snapshot site = Snapshot.of(folder.resolve("site"));
        List<String> paths = site.files().keySet().stream()
                .filter(path -> path.contains(text) || site.text(path).contains(text))
                .toList();
        assertEquals(List.of(), paths, text + " is nowhere to be seen");
    }

    /** Emphasis that opens and never closes, more often than anybody writes. */
    private static String tangle() {
        return "*a **b _c ".repeat(60_000);
    }

    @Test
    void theNextMomentIsAlsoThatOfAnArticleThatIsLeftOut() {
        article("news/ferry.md", "Ferry", "slug: same\nexpiryDateTime: 2026-03-12T09:00:00Z\n", "");
        article("news/storm.md", "Storm", "slug: same\n", "");
        BuildResult both = build(true);
        assertTrue(both.done());
        assertEquals(1, both.published());
        assertEquals(Instant.parse("2026-03-12T09:00:00Z"), both.next());
    }

    @Test
    void aTextTooTangledToReadStopsTheBuild() {
        article("news/tangled.md", "Tangled tale", "", tangle());
        BuildResult result = build(false);
        assertFalse(result.done());
        assertEquals(List.of("content/news/tangled.md markdown-too-complex"), errors(result));
        assertFalse(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void aTextTooTangledToReadIsLeftOutOfEveryList() {
        article(
                "news/tangled.md",
                "Tangled tale",
                "topics: [Tangles]\nauthors: [Tangler]\naliases: [/tangled-alias/]\n",
                tangle());
        BuildResult result = build(true);
        assertTrue(result.done());
        assertEquals(1, result.published());
        assertEquals(List.of("content/news/tangled.md markdown-too-complex"), errors(result));
        assertTrue(Files.exists(folder.resolve("site/news/2026/03/01/good/index.html")));
        assertNowhere("angle");
    }

    @Test
    void aTangleThatHidesAnotherConflictIsFoundInTheSameBuild() {
        article("news/tangled.md", "Tangled tale", "", tangle());
        article("news/one.md", "First storm", "slug: storm\n", "Wind.");
        article("news/two.md", "Second storm", "slug: storm\n", "Wind.");
        BuildResult result = build(true);
        assertTrue(result.done());
        assertEquals(1, result.published());
        assertEquals(
                List.of("content/news/tangled.md markdown-too-complex", "content/news/two.md same-address"),
                errors(result));
        assertNowhere("storm");
    }

    @Test
    void theSettingDoesWhatTheOptionDoes() {
        write("site.yaml", "title: Tide\nurl: https://tide.example/\nonError: skip\n");
        write("news/bad.md", "---\ntitle: Undated\n---\nText.\n");
        assertTrue(build(false).done());
        assertNowhere("Undated");
    }

    @Test
    void anArticleThatTakesAStandingPagesAddressIsLeftOutAndThePageStays() {
        write("pages/news.md", "---\ntitle: About us\nslug: about\n---\nWe print.\n");
        article("news/shadow.md", "Shadow story", "aliases: [/news-desk/]\n", "Text.");
        write("pages/news-desk.md", "---\ntitle: The desk\n---\nPeople.\n");
        BuildResult result = build(true);
        assertTrue(result.done(), result.diagnostics().toString());
        assertEquals(List.of("content/news/shadow.md same-address"), errors(result));
        assertNowhere("Shadow story");
        assertTrue(
                Snapshot.of(folder.resolve("site")).text("news-desk/index.html").contains("People."));
    }

    @Test
    void aMistakeThatIsNoArticlesStopsTheBuildAllTheSame() {
        write("pages/about.md", "---\nslug: about\n---\nNo title.\n");
        BuildResult result = build(true);
        assertFalse(result.done());
        assertEquals(List.of("content/pages/about.md missing-field"), errors(result));
    }

    @Test
    void theSiteOfBeforeStaysWhereEveryArticleFails() {
        assertTrue(build(true).done());
        Snapshot before = Snapshot.of(folder.resolve("site"));
        write("news/good.md", "---\ntitle: Now bad\n---\nText.\n");
        assertFalse(build(true).done());
        assertEquals(List.of(), before.differences(Snapshot.of(folder.resolve("site"))));
    }

    @Test
    void anAliasWhereSomethingElseStandsIsAMistakeOfItsArticle() {
        article("news/one.md", "First mistake", "aliases: [/index.html]\n", "Text.");
        article("news/two.md", "Second mistake", "aliases: [/feed.xml/old/]\n", "Text.");
        BuildResult result = build(true);
        assertTrue(result.done(), result.diagnostics().toString());
        assertEquals(List.of("content/news/one.md same-address", "content/news/two.md same-address"), errors(result));
        assertNowhere("mistake");
    }

    @Test
    void aFileOfTheRootThatStandsInTheWayOfPagesIsNamed() {
        write("root/news", "a file");
        BuildResult result = build(true);
        assertFalse(result.done());
        assertTrue(
                errors(result).contains("content/root/news same-address"),
                errors(result).toString());
    }

    @Test
    void anArticleThatStandsInTheWayOfAnAssetIsNamed() {
        write("assets/old", "a file");
        article("news/one.md", "First story", "aliases: [/assets/old/place/]\n", "Text.");
        BuildResult result = build(false);
        assertFalse(result.done());
        assertEquals(List.of("content/news/one.md same-address"), errors(result));
    }
}
