package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article begins where a newsroom reads it. */
class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void anArticleBeginsAsADraftWithEveryField() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "");
        String path = "content/news/2026/2026-05-01-a-quay-is-wide.md";
        assertEquals(
                new Outcome(0, path + "\n", ""),
                shell.run("new", "A \"quay\" is\\wide", "--topic=Harbour", "--topic=A: b", "--provider=Courier"));
        assertEquals("""
                ---
                title: "A \\"quay\\" is\\\\wide"
                publishedDateTime: 2026-05-01T09:00:00Z
                # Remove the next line to publish the article.
                draft: true
                excerpt:
                category:
                topics: ["Harbour", "A: b"]
                authors: []
                provider:
                  name: "Courier"
                originalUrl:
                images: []
                ---

                The text of the article.
                """, shell.read(path));
    }

    @Test
    void anArticleHasTheDayThatItIsWhereTheNewsroomIs() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "timeZone: Pacific/Kiritimati");
        assertEquals(
                "content/news/2026/2026-05-01-a.md\n", shell.run("new", "A").out());
        assertTrue(shell.read("content/news/2026/2026-05-01-a.md").contains("2026-05-01T23:00:00+14:00"));
        shell.write("content/site.yaml", "timeZone: Pacific/Pago_Pago");
        assertEquals(
                "content/news/2026/2026-04-30-a.md\n", shell.run("new", "A").out());
    }

    @Test
    void anArticleIsNeverWrittenOver() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "");
        shell.write("content/blog/2025/2025-12-31-a.md", "mine");
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "broadsheet: there is an article content/blog/2025/2025-12-31-a.md already;"
                                + " choose another title or --date\nTry 'broadsheet new --help'.\n"),
                shell.run("new", "A", "--collection=blog", "--date=2025-12-31T23:00:00-05:00"));
        assertEquals("mine", shell.read("content/blog/2025/2025-12-31-a.md"));
    }

    @Test
    void anArticleStaysInTheNewsroom() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "");
        assertEquals(2, shell.run("new", "A", "--collection=../x").status());
        assertEquals(2, shell.run("new", "  ").status());
        assertEquals(2, shell.run("new").status());
        assertEquals(2, shell.run("new", "A", "--content=nope").status());
        assertEquals(2, shell.run("new", "A", "--date=2026-05-01").status());
        for (String date : List.of("0999-12-31T23:00:00Z", "+10000-01-01T00:00:00Z", "9999-12-31T23:00:00-02:00")) {
            String err = shell.run("new", "A", "--date=" + date).err();
            assertTrue(err.startsWith("broadsheet: --date must be in the years 1000 to 9999, not '" + date), err);
        }
        assertEquals(new Outcome(2, "", """
                broadsheet: --category must be a section of the newsroom's own: the site needs /page/ for itself
                Try 'broadsheet new --help'.
                """), shell.run("new", "A", "--category=Page"));
    }

    @ParameterizedTest
    @CsvSource({
        "root, the folder 'root' of a newsroom holds files that are published as they are",
        "Assets, the folder 'Assets' of a newsroom holds files that are published as they are",
        "pages, the folder 'pages' of a newsroom holds standing pages",
        "topics, 'the folder ''topics'' of a newsroom holds no articles, but definitions or what other programs need'",
        "_layouts, 'the folder ''_layouts'' of a newsroom holds no articles, but definitions or what other programs need'",
        "README, the folder 'README' of a newsroom is not read",
        "_search, 'articles of the collection ''_search'' would be the section /search/, which the site needs for itself'",
    })
    void aFolderThatIsForSomethingElseTakesNoArticles(String collection, String why) {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "");
        String message = "broadsheet: " + why + "; choose another --collection\n";
        assertEquals(
                new Outcome(2, "", message + "Try 'broadsheet new --help'.\n"),
                shell.run("new", "A", "--collection", collection));
        shell.write("a.rss", "");
        assertEquals(
                new Outcome(2, "", message + "Try 'broadsheet import --help'.\n"),
                shell.run("import", "a.rss", "--collection", collection));
    }

    @Test
    void aDraftMayBeBegunAmongDraftsOrInASectionOfAnotherName() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "");
        assertEquals(0, shell.run("new", "A", "--collection", "_drafts").status());
        assertEquals(
                0,
                shell.run("new", "A", "--collection", "search", "--category", "News")
                        .status());
    }
}
