package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aTextThatBeginsWithAnAtSignIsNoFileOfArguments() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "title: The Tide\nurl: https://tide.example/\n");
        shell.write("home", "Other words");
        String headline = "@" + folder.resolve("home");
        Outcome outcome = shell.run("new", headline, "--date", "2026-03-09T08:00:00Z");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(shell.read(outcome.out().strip()).contains(headline));
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
    void aNewsroomBeginsInTheWorkingFolderOnlyWhereThatIsNamed() {
        Shell shell = new Shell(folder.resolve("courier"));
        Outcome nowhere = shell.run("init", "");
        assertEquals(2, nowhere.status());
        assertTrue(nowhere.err().startsWith("broadsheet: DIR must be the name of a folder;"), nowhere.err());
        assertEquals(
                new Outcome(0, "A newsroom is in this folder. Build it with: broadsheet build\n", ""),
                shell.run("init", "."));
        assertEquals(0, shell.run("build").status());
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
