package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void newsroom() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "title: T\nurl: https://t.example/\n");
        article("quay", "Crane falls on the quay", "2026-04-30T08:00:00Z", """
                related:
                  - title: Elsewhere
                    webUrl: https://far.example/a
                """);
        article("crane", "The crane was old", "2026-04-28T07:00:00Z", "quality: 90\n");
        article("draft", "Not yet", "2026-04-28T07:00:00Z", "draft: true\n");
    }

    private void article(String name, String title, String published, String fields) {
        shell.write(
                "content/news/" + name + ".md",
                "---\ntitle: " + title + "\npublishedDateTime: " + published + "\n" + fields + "---\n\nIt rusts.\n");
    }

    @Test
    void theFileOfADefinitionStandsForItsPage() {
        shell.write("content/topics/01-sea.yaml", "name: The sea\nslug: waves\n");
        shell.write("content/providers/post.yaml", "name: The Post\ndomain: post.example\n");
        article("wave", "A wave", "2026-04-27T07:00:00Z", "topics: [The Sea]\nprovider: {domain: post.example}\n");
        Outcome topic = shell.run("explain", "content/topics/01-sea.yaml");
        assertTrue(topic.out().startsWith("address     https://t.example/topics/waves/\n"), topic.out() + topic.err());
        Outcome provider = shell.run("explain", "providers/post.yaml");
        assertTrue(
                provider.out().startsWith("address     https://t.example/providers/post.example/\n"), provider.out());
    }

    @Test
    void anArticleIsExplainedToPeople() {
        Outcome outcome = shell.run("explain", "content/news/quay.md");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().startsWith("""
                source      news/quay.md
                state       published 2026-04-30T08:00:00Z
                address     https://t.example/news/2026/04/30/quay/
                file        news/2026/04/30/quay/index.html
                last        nothing is remembered of it
                next        made again: no memory of a build
                related     https://far.example/a
                            chosen by the editor: https://far.example/a
                """), outcome.out());
        assertTrue(outcome.out().contains("  news/crane.md\n            crane "), outcome.out());
        assertTrue(outcome.out().contains("; 2 days apart; quality x 1.08; same provider\n"), outcome.out());
    }

    @Test
    void whatIsWithheldHasAState() {
        assertEquals(new Outcome(0, """
                        source      news/draft.md
                        state       withheld by its author: a draft, or not published
                        address     none
                        """, ""), shell.run("explain", "news/draft.md"));
    }

    @Test
    void allPrintsALineForEachPublishedArticle() throws IOException {
        Outcome outcome = shell.run("explain", "--all", "--format", "json");
        assertEquals(0, outcome.status());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertEquals(2, lines.size());
        JsonNode quay = lines.get(0);
        assertEquals(List.of("source", "url", "related", "story"), names(quay));
        assertEquals("news/quay.md", quay.get("source").textValue());
        assertEquals(List.of("url", "why"), names(quay.get("related").get(0)));
        JsonNode computed = quay.get("related").get(1);
        assertEquals(List.of("source", "url", "score", "why"), names(computed));
        assertEquals("news/crane.md", computed.get("source").textValue());
        assertTrue(computed.get("score").doubleValue() > 0);
        assertTrue(quay.get("story").isArray());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void aProgramGetsAllOfAnExplanation() throws IOException {
        JsonNode quay = new ObjectMapper()
                .readTree(shell.run("explain", "/news/2026/04/30/quay/", "--format=json")
                        .out());
        assertEquals("explanation", quay.get("type").textValue());
        assertEquals("published", quay.get("state").textValue());
        assertEquals("no memory of a build", quay.get("due").textValue());
        assertTrue(quay.get("templates").toString().contains("\"article.ftlh\""));
        JsonNode words = quay.get("related").get(1).get("words");
        assertEquals("crane", words.get(0).get("word").textValue());
    }

    @Test
    void wrongUsageIsExplained() {
        assertMisused("the site has no article, page or file /nope/", "/nope/");
        assertMisused("name what to explain, or --all of it");
        assertMisused("name what to explain, or --all of it", "--all", "--format=json", "/");
        assertMisused("--all needs --format json", "--all");
    }

    private void assertMisused(String message, String... options) {
        List<String> args = new ArrayList<>(List.of("explain"));
        args.addAll(List.of(options));
        assertEquals(
                new Outcome(2, "", "broadsheet: " + message + "\nTry 'broadsheet explain --help'.\n"),
                shell.run(args.toArray(String[]::new)));
    }
}
