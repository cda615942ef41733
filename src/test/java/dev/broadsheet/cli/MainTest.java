package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Listed;
import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.site.TopicNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void theVersionNamesProgramAndJava() {
        Outcome outcome = new Shell(folder).run("--version");
        assertEquals(0, outcome.status());
        assertTrue(
                outcome.out().matches("Broadsheet [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java [0-9]\\S*\\)\n"), outcome.out());
    }

    @Test
    void everyCommandExplainsEachOfItsOptionsAndItsDefault() {
        for (String command : List.of("build", "check", "list", "new", "init", "import", "seal", "unseal")) {
            Outcome outcome = new Shell(folder).with("COLUMNS", "200").run(command, "--help");
            assertEquals(0, outcome.status(), command);
            List<String> options = outcome.out()
                    .lines()
                    .filter(line -> line.strip().startsWith("-"))
                    .filter(line -> !line.contains("--help") && !line.contains("--version"))
                    .toList();
            assertFalse(options.isEmpty(), command);
            options.forEach(line -> assertTrue(line.matches(".*\\S  +[A-Z].*\\(default: .*"), command + ": " + line));
        }
    }

    @Test
    void aMissingOrUnknownCommandIsWrongUsage() {
        assertEquals(
                new Outcome(
                        2, "", "broadsheet: name a command, such as 'broadsheet build'\nTry 'broadsheet --help'.\n"),
                new Shell(folder).run());
        assertEquals(new Outcome(2, "", """
                        broadsheet: Unmatched argument at index 0: 'bild'
                        Did you mean: broadsheet build?
                        Try 'broadsheet --help'.
                        """), new Shell(folder).run("bild"));
    }

    @Test
    void helpIsACommandAsWellAsAnOption() {
        Shell shell = new Shell(folder);
        assertEquals(shell.run("--help"), shell.run("help"));
        assertEquals(shell.run("build", "--help"), shell.run("help", "build"));
    }

    @Test
    void aShellCanCompleteTheCommands() {
        Outcome outcome = new Shell(folder).run("generate-completion");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("--base-url"), outcome.out());
    }

    @Test
    void aCheckFailsFromTheSeverityThatIsAskedFor() {
        Diagnostic warning = Diagnostic.warning("w", Location.of("content/a.md"), "odd");
        BuildResult result =
                new BuildResult(false, List.of(warning), 2, 2, 9, 0, 0, 0, null, List.of(), Map.of(), null);
        Shell shell = new Shell(folder).with(Engines.answering(result));
        shell.write("content/site.yaml", "");
        Outcome expected =
                new Outcome(0, "Checked 2 articles in 0.0 seconds: 1 warning.\n", "content/a.md: warning [w] odd\n");
        assertEquals(expected, shell.run("check"));
        assertEquals(new Outcome(1, expected.out(), expected.err()), shell.run("check", "--fail-on", "warning"));
        Diagnostic error = Diagnostic.error("e", Location.of("content/a.md"), "wrong");
        shell.with(Engines.answering(Engines.failed(error)));
        assertEquals(
                new Outcome(1, "Checked 1,200 articles in 0.0 seconds: 1 error.\n", "content/a.md: error [e] wrong\n"),
                shell.run("check"));
    }

    @Test
    void articlesAreListedByWhatTheyAre() {
        Shell shell = new Shell(folder)
                .with(Engines.listing(new Listed(
                        List.of(
                                entry("news/b.md", Listed.State.EMBARGOED, "2026-06-01T00:00:00Z", 0),
                                entry("news/a.md", Listed.State.PUBLISHED, "2026-04-30T23:59:59Z", 2),
                                entry("news/c.md", Listed.State.ERROR, null, 1)),
                        List.of(),
                        TopicNames.of(List.of()))));
        shell.write("content/site.yaml", "");
        String b =
                "embargoed    2026-06-01T00:00:00Z  news/b.md  Title of news/b.md  (changes at 2026-06-01T00:00:00Z)\n";
        String a = "published    2026-04-30T23:59:59Z  news/a.md  Title of news/a.md  (2 problems)"
                + "  (story of 2, best news/z.md)\n";
        String c = "error        -                     news/c.md  Title of news/c.md  (1 problem)\n";
        assertEquals(new Outcome(0, b + a + c, ""), shell.run("list"));
        assertEquals(b, shell.run("list", "--state", "embargoed").out());
        assertEquals(b, shell.run("list", "--next").out());
        assertEquals("", shell.run("list", "--next", "--state", "published").out());
        assertEquals(a + c, shell.run("list", "--problems").out());
        assertEquals(c, shell.run("list", "--problem", "wrong-date").out());
        assertEquals("", shell.run("list", "--problem", "wrong").out());
        assertEquals(a, shell.run("list", "--stories").out());
        assertEquals(
                b + a + c,
                shell.run("list", "--provider", "www.Courier.example").out());
        assertEquals("", shell.run("list", "--provider", "other.example").out());
        assertEquals(b, shell.run("list", "--since", "2026-05-01").out());
        assertEquals(a, shell.run("list", "--until", "2026-04-30").out());
        assertEquals(b + a + c, shell.run("list", "--topic", "  HARBOUR ").out());
        assertEquals(
                new Outcome(0, "", "broadsheet: no article has the topic 'Hills'\n"),
                shell.run("list", "--topic", "Hills"));
        assertEquals(
                "broadsheet: no article has the topic 'harbor'; did you mean 'Harbour'?\n",
                shell.run("list", "--topic", "harbor").err());
        assertEquals(b + a + c, shell.run("list", "--provider", "the courier").out());
        assertEquals(
                new Outcome(
                        0, "", "broadsheet: no article has the provider 'The Couriers'; did you mean 'The Courier'?\n"),
                shell.run("list", "--provider", "The Couriers"));
        assertEquals(
                "",
                shell.run("list", "--topic", "Harbour", "--until", "2000-01-01").err());
        assertEquals("""
                {"type":"article","path":"news/c.md","state":"error","publishedDateTime":null,\
                "title":"Title of news/c.md","provider":"The Courier","topics":["Harbour"],"url":null,"next":null,"problems":1,\
                "codes":["wrong-date"]}
                """, shell.run("list", "--state=error", "--format=json").out());
        assertTrue(shell.run("list", "--stories", "--format=json")
                .out()
                .endsWith("\"problems\":2,\"codes\":[\"unknown-field\"],\"story\":[\"news/z.md\",\"news/a.md\"]}\n"));
    }

    @Test
    void articlesOfATopicAreListedByAnyOfItsNames() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "url: https://tide.example/\n");
        shell.write("content/topics/harbour.yaml", "name: Harbour\naliases: [Haven]\n");
        shell.write(
                "content/news/a.md", "---\ntitle: A\npublishedDateTime: 2026-04-01T08:00:00Z\ntopics: [Haven]\n---\n");
        Outcome listed = new Outcome(0, "published    2026-04-01T08:00:00Z  news/a.md  A\n", "");
        assertEquals(listed, shell.run("list", "--topic", "Harbour"));
        assertEquals(listed, shell.run("list", "--topic", "haven"));
    }

    private static Listed.Entry entry(String path, Listed.State state, @Nullable String published, int problems) {
        return new Listed.Entry(
                path,
                state,
                published == null ? null : Instant.parse(published),
                "Title of " + path,
                "The Courier",
                "courier.example",
                List.of("Harbour"),
                null,
                state == Listed.State.EMBARGOED ? Instant.parse("2026-06-01T00:00:00Z") : null,
                Collections.nCopies(problems, state == Listed.State.ERROR ? "wrong-date" : "unknown-field"),
                problems == 2 ? List.of("news/z.md", path) : List.of());
    }

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
    void anArticleIsNeverWrittenOver() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "");
        Path file = shell.write("content/blog/2025/2025-12-31-a.md", "mine");
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "broadsheet: there is an article " + file
                                + " already; choose another title or --date\nTry 'broadsheet new --help'.\n"),
                shell.run("new", "A", "--collection=blog", "--date=2025-12-31T23:00:00-05:00"));
        assertEquals("mine", shell.read("content/blog/2025/2025-12-31-a.md"));
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        assertEquals(new Outcome(2, "", """
                broadsheet: Invalid value for option '--since': it must be a day such as 2026-05-01, not 'today'
                Try 'broadsheet list --help'.
                """), new Shell(folder).run("list", "--since=today"));
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

    @Test
    void aNewNewsroomBuildsAtOnce() {
        Shell shell = new Shell(folder);
        assertEquals(
                new Outcome(0, "A newsroom is in courier. Build it there with: broadsheet build\n", ""),
                shell.run("init", "courier"));
        Shell newsroom = new Shell(folder.resolve("courier"));
        Outcome built = newsroom.run("build");
        assertEquals(0, built.status(), built.err());
        assertEquals("", built.err(), "without a warning");
        assertTrue(built.out().startsWith("Published "), built.out());
        assertTrue(Files.exists(folder.resolve("courier/target/site/index.html")));
        assertEquals(0, newsroom.run("check", "--fail-on=warning").status());
        assertTrue(newsroom.read(".gitignore").contains("/target/"));
        assertTrue(newsroom.run("build").out().contains(" 0 files written, "), "a second build writes nothing");
    }

    @Test
    void aNewsroomNeverBeginsAmongOtherFiles() {
        Shell shell = new Shell(folder);
        shell.write("there/a.txt", "mine");
        assertEquals(new Outcome(2, "", """
                        broadsheet: there is not an empty folder; a newsroom begins in one of its own
                        Try 'broadsheet init --help'.
                        """), shell.run("init", "there"));
        assertEquals(2, shell.run("init", "there/a.txt").status());
        assertFalse(Files.exists(folder.resolve("there/content")));
    }

    @Test
    void aFolderThatCannotBeLookedAtIsNotTakenForOneOfOtherFiles() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Outcome outcome = new Shell(folder).run("init", "loop");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith("broadsheet: Could not look at "), outcome.err());
    }

    @Test
    void anArticleWithoutATitleIsAnErrorAtItsPlace() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "url: https://a.example/\n");
        shell.write("content/news/a.md", "---\npublishedDateTime: 2026-01-01T00:00:00Z\n---\nText.\n");
        Outcome outcome = shell.run("build");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().matches("(?s)content/news/a\\.md:[12].*: error \\[[a-z-]+] .*title.*"), outcome.err());
        assertFalse(Files.exists(folder.resolve("target/site")));
    }
}
