package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String ITEM = "<item><title>A</title><link>https://e.example/a</link>"
            + "<pubDate>Tue, 02 Jun 2026 10:00:00 GMT</pubDate></item>";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void newsroom() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "title: T\n");
        shell.write(
                "in/a.rss",
                "<rss version=\"2.0\"><channel><title>E</title><link>https://e.example/</link><description/>" + ITEM
                        + "<item/></channel></rss>");
    }

    @Test
    void whatWasBroughtInAndWhatWasNotIsSaid() {
        String lost = "in/a.rss: warning [not-imported] an item has neither a title nor a text; it is left out\n";
        assertEquals(new Outcome(0, "Imported 1 article: 1 warning.\n", lost), shell.run("import", "in"));
        assertEquals(
                new Outcome(0, "Imported 0 articles; 1 there already: 1 warning.\n", lost), shell.run("import", "in"));
    }

    @Test
    void aDryRunWritesNothing() {
        String path = "news/2026/2026-06-02-a.md";
        assertEquals(
                path + "\nWould import 1 article: 1 warning.\n",
                shell.run("import", "--dry-run", "in/a.rss").out());
        assertFalse(Files.exists(folder.resolve("content").resolve(path)));
    }

    @Test
    void nothingIsWrittenWhereALinkLeads() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/2026"));
        Files.createSymbolicLink(folder.resolve("content/news"), elsewhere.getParent());
        Outcome refused = shell.run("import", "in");
        assertTrue(refused.err().endsWith("a symbolic link leads out of the content folder\n"), refused::err);
        assertEquals(3, refused.status());
        assertFalse(Files.exists(elsewhere.resolve("2026-06-02-a.md")));
    }

    @Test
    void programsGetOneObjectALine() {
        assertEquals(new Outcome(0, """
                {"type":"diagnostic","severity":"warning","code":"not-imported","file":"in/a.rss","line":0,"column":0,\
                "message":"an item has neither a title nor a text; it is left out","hint":null}
                {"type":"summary","articles":1,"written":1,"present":0,"errors":0,"warnings":1}
                """, ""), shell.run("import", "in/a.rss", "--format", "json"));
    }

    @Test
    void aFileThatIsNoneOfTheseIsAnError() {
        shell.write("notes.txt", "Dear all");
        Outcome outcome = shell.run("import", "notes.txt", "in/a.rss", "--collection", "wire");
        assertEquals(1, outcome.status());
        assertEquals("Imported 1 article: 1 error and 1 warning.\n", outcome.out());
        assertEquals(
                "notes.txt:1: error [not-readable] the file is not imported: Invalid XML: Content is not allowed in prolog.",
                outcome.err().lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "broadsheet: there is no file or folder nowhere to import\nTry 'broadsheet import --help'.\n"),
                shell.run("import", "nowhere"));
        assertEquals(2, shell.run("import").status());
        assertEquals(2, shell.run("import", "in", "--collection", "a/b").status());
        assertEquals(2, shell.run("import", "in", "--content", "nope").status());
    }
}
