package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.publish.Compared;
import dev.broadsheet.publish.Difference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --verify} says. */
class VerifiedBuildTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void newsroom() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "title: T\n");
    }

    private Outcome verified(Compared compared, String... options) {
        BuildResult result = new BuildResult(true, List.of(), 3, 3, 9, 0, 9, 0, null, List.of(), Map.of(), compared);
        List<String> args = new ArrayList<>(List.of("build", "--verify"));
        args.addAll(List.of(options));
        return shell.with(Engines.answering(result)).run(args.toArray(String[]::new));
    }

    @Test
    void aVerifiedBuildSaysSo() {
        Compared same = new Compared(1200, 0, null);
        assertEquals(new Outcome(0, """
                        Published 3 articles on 9 pages in 0.0 seconds: 0 files written, 9 kept, 0 removed.
                        Verified: 1,200 files as a clean build makes them.
                        """, ""), verified(same));
        assertTrue(verified(same, "--format=json").out().contains("\"verified\":true,\"differing\":0}"));
        assertFalse(shell.with(Engines.answering(BuildCommandTest.DONE))
                .run("build", "--format=json")
                .out()
                .contains("verified"));
    }

    @Test
    void theFirstDifferenceFromACleanBuildIsNamed() {
        Difference altered = new Difference("a/index.html", Difference.Kind.ALTERED, 1234, "", "<p>\u001b");
        Outcome outcome = verified(new Compared(9, 2, altered));
        assertEquals(4, outcome.status());
        assertEquals("""
                a/index.html: not that of a clean build from byte 1,234 on
                    found:    (the end of the file)
                    expected: <p>\\x1b
                """, outcome.err());
        assertTrue(outcome.out().endsWith("Not verified: 2 differences from a clean build.\n"));
        assertEquals(
                "{\"type\":\"difference\",\"file\":\"a/index.html\",\"kind\":\"altered\",\"offset\":1234,\"found\":\"\","
                        + "\"expected\":\"<p>\\u001B\"}",
                verified(new Compared(9, 2, altered), "--format=json")
                        .out()
                        .lines()
                        .findFirst()
                        .orElse(""));
        Difference extra = new Difference("old.html", Difference.Kind.EXTRA, 0, "", "");
        assertEquals(
                "old.html: a clean build does not have this file\n",
                verified(new Compared(9, 1, extra)).err());
    }
}
