package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Reason;
import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

    private static final Diagnostic ERROR = Diagnostic.error(
                    "wrong-date", new Location("content/news/a.md", 3, 20), "the month is 13; months go to 12")
            .withExcerpt("publishedDateTime: 2026-13-01T00:00:00Z")
            .withHint("write 2026-12-01T00:00:00Z");
    private static final Diagnostic WARNING =
            Diagnostic.warning("unknown-field", new Location("content/news/b.md", 4, 0), "there is no field topcis");
    private static final Diagnostic SETTINGS =
            Diagnostic.error("wrong-setting", Location.of("content/site.yaml"), "pageSize is ten");

    static final BuildResult DONE = new BuildResult(
            true,
            List.of(WARNING),
            1200,
            1100,
            3400,
            12,
            5000,
            1,
            Instant.parse("2026-05-02T06:00:00Z"),
            List.of(new BuildResult.Stage("read", Duration.ofMillis(120), 1200, 3_400_000)),
            Map.of(Reason.RELATED, 1300L, Reason.NEW, 2L),
            null);

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void newsroom() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "title: T\n");
    }

    @Test
    void aBuildSaysWhatItPublished() {
        assertEquals(
                new Outcome(0, """
                        Published 1,100 articles on 3,400 pages in 0.0 seconds: 12 files written, 5,000 kept, 1 removed.
                        There is something to look at: 1 warning.
                        Build again at 2026-05-02T06:00:00Z: then time alone changes the site.
                        """, "content/news/b.md:4: warning [unknown-field] there is no field topcis\n"),
                shell.with(Engines.answering(DONE)).run("build"));
    }

    @Test
    void errorsArePrintedWithTheirLineAndWhatToTry() {
        assertEquals(
                new Outcome(
                        1,
                        "Nothing was published: 1 error and 1 warning; 1,200 articles read."
                                + " The site that was there before is untouched.\n",
                        """
                        content/news/a.md:3:20: error [wrong-date] the month is 13; months go to 12
                            publishedDateTime: 2026-13-01T00:00:00Z
                            hint: write 2026-12-01T00:00:00Z
                        content/news/b.md:4: warning [unknown-field] there is no field topcis
                        """),
                shell.with(Engines.answering(Engines.failed(ERROR, WARNING))).run("build"));
    }

    @Test
    void aBuildThatKeptGoingIsDone() {
        BuildResult result = new BuildResult(true, List.of(ERROR), 3, 2, 9, 0, 9, 0, null, List.of(), Map.of(), null);
        Outcome outcome = shell.with(Engines.answering(result)).run("build", "-k");
        assertEquals(0, outcome.status());
        assertEquals("""
                Published 2 articles on 9 pages in 0.0 seconds: 0 files written, 9 kept, 0 removed.
                Left out what has errors: 1 error in 3 articles.
                """, outcome.out());
    }

    @Test
    void wrongSettingsAreWrongConfiguration() {
        Outcome outcome =
                shell.with(Engines.answering(Engines.failed(SETTINGS))).run("build");
        assertEquals(2, outcome.status());
        assertEquals("content/site.yaml: error [wrong-setting] pageSize is ten\n", outcome.err());
    }

    @Test
    void programsGetOneObjectALine() {
        assertEquals(
                new Outcome(1, """
                        {"type":"diagnostic","severity":"error","code":"wrong-date","file":"content/news/a.md","line":3,\
                        "column":20,"message":"the month is 13; months go to 12","hint":"write 2026-12-01T00:00:00Z"}
                        {"type":"diagnostic","severity":"warning","code":"unknown-field","file":"content/news/b.md",\
                        "line":4,"column":0,"message":"there is no field topcis","hint":null}
                        {"type":"summary","articles":1200,"published":0,"pages":0,"written":0,"kept":0,"removed":0,\
                        "errors":1,"warnings":1,"next":null,"seconds":0.000}
                        """, ""),
                shell.with(Engines.answering(Engines.failed(ERROR, WARNING))).run("build", "--format", "json"));
    }

    @Test
    void statisticsAreATableOrObjects() {
        shell.with(Engines.answering(DONE));
        assertEquals("""
                read            0.120 s       1,200 files       3.4 MB
                new                                2 pages
                related changed                1,300 pages
                """, shell.run("build", "--stats", "--quiet").out());
        assertEquals(
                "{\"type\":\"stage\",\"name\":\"read\",\"seconds\":0.120,\"files\":1200,\"bytes\":3400000}",
                shell.run("build", "--stats", "--format=json")
                        .out()
                        .lines()
                        .toList()
                        .get(1));
        assertTrue(shell.run("build", "--stats", "--format=json")
                .out()
                .contains("{\"type\":\"reason\",\"reason\":\"related changed\",\"pages\":1300}\n"));
    }

    @Test
    void aQuietBuildPrintsProblemsOnly() {
        assertEquals(
                new Outcome(0, "", "content/news/b.md:4: warning [unknown-field] there is no field topcis\n"),
                shell.with(Engines.answering(DONE)).run("build", "--quiet"));
    }

    @Test
    void aMessageCannotCommandTheTerminal() {
        Diagnostic hostile = Diagnostic.error("c", Location.of("content/\u001b[2J.md"), "a\nb\u202e\u0085")
                .withExcerpt("\ttitle: \u0007");
        assertEquals(
                "content/\\x1b[2J.md: error [c] a\\x0ab\\u202e\\x85\n    \\x09title: \\x07\n",
                shell.with(Engines.answering(Engines.failed(hostile)))
                        .run("build")
                        .err());
    }

    @Test
    void coloursAreForTerminalsWhoseOwnersWantThem() {
        shell.with(Engines.answering(Engines.failed(SETTINGS)));
        assertFalse(shell.run("build").err().contains("\u001b"));
        shell.onTerminal();
        assertEquals(
                "content/site.yaml: \u001b[1;31merror\u001b[0m [wrong-setting] pageSize is ten\n",
                shell.run("build").err());
        assertFalse(shell.with("NO_COLOR", "1").run("build").err().contains("\u001b"));
    }

    @Test
    void theDefaultsAreThoseOfTheContract() {
        BuildRequest request = asked("build");
        assertEquals(folder, request.workingFolder());
        assertEquals(folder.resolve("content"), request.content());
        assertNull(request.templates());
        assertEquals(folder.resolve("target/site"), request.output());
        assertEquals(folder.resolve("target/.broadsheet"), request.cache());
        assertNull(request.baseUrl());
        assertEquals(Shell.NOW, request.now());
        assertFalse(request.preview() || request.keepGoing() || request.clean());
    }

    @Test
    void theOptionsReachTheBuild() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        assertEquals(folder.resolve("templates"), asked("build").templates());
        assertEquals(
                folder.resolve("target/preview"), asked("build", "--preview").output());
        assertEquals(
                folder.resolve("x/.broadsheet"),
                asked("build", "--output", "x/y").cache());
        assertEquals(folder.resolve("k"), asked("build", "--cache", "k").cache());
        assertEquals(
                "https://a.example/b/",
                asked("build", "--base-url", "https://a.example/b").baseUrl());
        assertEquals(
                "https://a.example/c/",
                asked("build", "--base-url", "HTTPS://A.example/b/../c").baseUrl());
        assertEquals(
                Instant.parse("2026-01-01T10:00:00Z"),
                asked("build", "--now", "2026-01-01T12:00:00+02:00").now());
        assertEquals(3, asked("build", "--jobs", "3").jobs());
        assertTrue(asked("build", "-k").keepGoing());
        assertTrue(asked("build", "--clean").clean());
    }

    @Test
    void theEnvironmentMaySayWhatTimeItIs() {
        shell.with("SOURCE_DATE_EPOCH", "1700000000");
        assertEquals(Instant.ofEpochSecond(1_700_000_000), asked("build").now());
        assertEquals(
                Instant.EPOCH, asked("build", "--now", "1970-01-01T00:00:00Z").now(), "an option is nearer");
    }

    private BuildRequest asked(String... args) {
        List<BuildRequest> asked = new ArrayList<>();
        shell.with(Engines.asking(asked::add)).run(args);
        assertEquals(1, asked.size());
        return asked.get(0);
    }

    @Test
    void aFailureOfTheDiskIsOneSentence() {
        UncheckedIOException failure =
                new UncheckedIOException("Could not write x: no space left on device", new IOException());
        shell.with(Engines.failing(failure));
        assertEquals(
                new Outcome(3, "", "broadsheet: Could not write x: no space left on device\n"), shell.run("build"));
        assertTrue(shell.run("build", "--stacktrace").err().contains("\tat dev.broadsheet."));
    }

    @Test
    void aMistakeOfTheProgramAsksForAReport() {
        shell.with(Engines.failing(new IllegalArgumentException("pageSize must be at least 1: 0")));
        assertEquals(new Outcome(3, "", """
                        broadsheet: this is a mistake of the program, not yours: \
                        java.lang.IllegalArgumentException: pageSize must be at least 1: 0
                        Please report it, with what --stacktrace adds.
                        """), shell.run("build"));
        assertTrue(shell.run("--stacktrace", "build").err().contains("\tat dev.broadsheet."));
    }

    @Test
    void wrongUsageIsExplained() {
        assertMisused(
                "there is no content folder nope; name it with --content DIR, or begin a newsroom with"
                        + " 'broadsheet init DIR'",
                "--content=nope");
        assertMisused("there is no templates folder t; without --templates the bundled theme is used", "--templates=t");
        assertMisused(
                "--now must be a date and time with its zone, such as 2026-05-01T09:00:00Z or"
                        + " 2026-05-01T09:00:00+02:00, not '2026-05-01T09:00:00'",
                "--now=2026-05-01T09:00:00");
        assertMisused(
                "--now must be in the years 1000 to 9999, not '+999999999-12-31T23:59:59Z'",
                "--now=+999999999-12-31T23:59:59Z");
        assertMisused("--jobs must be at least 1, not 0", "--jobs=0");
        assertMisused("Invalid value for option '--jobs': it must be a whole number such as 8, not 'x'", "--jobs=x");
        for (String url : ("example.org ftp://example.org/ https://e.org/?q https://e.org/#a ::"
                        + " https://user:word@e.org/ https://e.org/..")
                .split(" ", -1)) {
            assertMisused(
                    "--base-url must be an absolute address such as https://news.example.org/, not '" + url + "'",
                    "--base-url=" + url);
        }
        assertMisused(
                "the output folder " + folder + " holds the working folder; choose a folder that holds nothing but"
                        + " the site",
                "--output=.");
        assertMisused(
                "the output folder " + folder.resolve("content/x") + " lies in the content folder "
                        + folder.resolve("content") + "; choose a folder that holds nothing but the site",
                "--output=content/x");
        shell.with("SOURCE_DATE_EPOCH", "today");
        assertMisused("SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, not 'today'");
        shell.with("SOURCE_DATE_EPOCH", "1773144000000"); // in milliseconds
        assertMisused("SOURCE_DATE_EPOCH must be in the years 1000 to 9999, not '1773144000000'");
    }

    @Test
    void wrongSettingsAreWrongUsageWhereverTheyLie() {
        shell.write("room/site.yaml", "title: [\n");
        String[] build = {"build", "--content=.", "--output=../site", "--cache=../cache"};
        Outcome outcome = new Shell(folder.resolve("room")).run(build);
        assertTrue(outcome.err().startsWith("site.yaml:"), outcome.err());
        assertEquals(2, outcome.status());
    }

    private void assertMisused(String message, String... options) {
        List<String> args = new ArrayList<>(List.of("build"));
        args.addAll(List.of(options));
        assertEquals(
                new Outcome(2, "", "broadsheet: " + message + "\nTry 'broadsheet build --help'.\n"),
                shell.run(args.toArray(String[]::new)));
    }
}
