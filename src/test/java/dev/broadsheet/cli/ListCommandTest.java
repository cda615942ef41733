package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Listed;
import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.site.TopicNames;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles are found by what they are. */
class ListCommandTest {

    @TempDir
    private Path folder;

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

    @Test
    void wrongSettingsAreWrongConfigurationToEveryCommand() {
        Shell shell = new Shell(folder);
        shell.write("content/site.yaml", "url: https://tide.example/\npageSize: many\n");
        assertEquals(2, shell.run("list").status());
        assertEquals(2, shell.run("explain", "/").status());
        assertEquals(2, shell.run("explain", "--all", "--format", "json").status());
        shell.write("content/site.yaml", "url: https://tide.example/\n");
        shell.write("content/topics/harbour.yaml", "name: [\n");
        assertEquals(1, shell.run("list").status());
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        assertEquals(new Outcome(2, "", """
                broadsheet: Invalid value for option '--since': it must be a day such as 2026-05-01, not 'today'
                Try 'broadsheet list --help'.
                """), new Shell(folder).run("list", "--since=today"));
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
}
