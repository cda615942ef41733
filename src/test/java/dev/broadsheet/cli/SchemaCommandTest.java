package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void oneIsPrintedThatOfAnArticleUnlessAnotherIsNamed() {
        Outcome article = shell.run("schema");
        assertEquals(0, article.status());
        assertEquals("", article.err());
        assertTrue(article.out().startsWith("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "The front matter of an article",
                  "type" : "object",
                  "properties" : {
                    "title" : {
                      "description" : "The headline; plain text.",
                """), article.out());
        assertEquals(article, shell.run("schema", "article"));
        assertTrue(shell.run("schema", "site").out().contains("\"timeZone\""));
    }

    @Test
    void allAreWrittenIntoAFolder() throws IOException {
        assertEquals(new Outcome(0, "", ""), shell.run("schema", "--output", "a/b"));
        try (Stream<Path> files = Files.list(folder.resolve("a/b"))) {
            assertEquals(
                    List.of(
                            "article.schema.json",
                            "page.schema.json",
                            "provider.schema.json",
                            "site.schema.json",
                            "topic.schema.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(shell.run("schema", "topic").out(), shell.read("a/b/topic.schema.json"));
    }

    @Test
    void anUnknownSubjectIsWrongUsage() {
        Outcome outcome = shell.run("schema", "weather");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("'weather'"), outcome.err());
    }

    @Test
    void aFolderThatCannotBeIsNamed() {
        shell.write("a", "a file");
        Outcome outcome = shell.run("schema", "--output", "a");
        assertEquals(3, outcome.status());
        Path file = folder.resolve("a/article.schema.json");
        assertEquals("broadsheet: Could not write " + file + ": something else is there already\n", outcome.err());
    }
}
