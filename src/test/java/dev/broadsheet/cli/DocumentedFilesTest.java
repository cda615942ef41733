package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.documents.Block;
import dev.broadsheet.documents.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file that a document shows does in a newsroom what the document says.
 *
 * <p>It is put into one that {@code init} makes. Where a block of text follows, it is all that {@code check} says of the
 * newsroom; else {@code check} has nothing to say. Where a block of HTML follows, the site has each of its lines. A
 * file of the same document shown earlier stays where it had no problems.
 */
class DocumentedFilesTest {

    /** The smallest that a browser shows, whatever its name. */
    private static final String IMAGE = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    @TempDir
    private Path working;

    static List<Document> documents() {
        return Document.all().stream()
                .filter(document -> document.blocks().stream().anyMatch(Block::isFile))
                .toList();
    }

    @Test
    void thereAreDocumentsWithFiles() {
        assertTrue(documents().size() >= 3, documents().toString());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileDoesWhatTheDocumentSays(Document document) throws IOException {
        Shell shell = new Shell(working);
        assertEquals(0, shell.run("init", "newsroom").status());
        shell.write("newsroom/content/assets/ferry.jpg", IMAGE);
        shell.write("newsroom/content/assets/logo.png", "");
        shell.write("newsroom/content/root/favicon.svg", "");
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isFile()) {
                List<Block> outcomes = new ArrayList<>();
                for (int j = i + 1; j < blocks.size() && blocks.get(j).follows(); j++) {
                    if (blocks.get(j).isFile()) {
                        break;
                    }
                    outcomes.add(blocks.get(j));
                }
                run(blocks.get(i), outcomes);
            }
        }
    }

    private void run(Block block, List<Block> outcomes) throws IOException {
        Path newsroom = working.resolve("newsroom");
        Shell shell = new Shell(newsroom);
        Path file = newsroom.resolve(block.path());
        String before = Files.exists(file) ? Files.readString(file) : "";
        shell.write(block.path(), settled(block));
        String problems = shell.run("check").err();
        String expected = text(outcomes, "text");
        assertEquals(expected, problems, block.toString());
        text(outcomes, "html")
                .lines()
                .forEach(line -> assertTrue(isShown(line, shell), block + " does not show " + line));
        if (!problems.isEmpty()) {
            Files.delete(file);
        }
        if (!before.isEmpty()) {
            Files.writeString(file, before);
        }
    }

    /** A piece of the settings is shown without the address of the site, which every newsroom has. */
    private static String settled(Block block) {
        boolean settings = block.path().endsWith("site.yaml");
        boolean whole = block.text().lines().anyMatch(line -> line.startsWith("url:"));
        return settings && !whole ? block.text() + "url: https://courier.example.org/\n" : block.text();
    }

    private static String text(List<Block> outcomes, String language) {
        return outcomes.stream()
                .filter(outcome -> outcome.language().equals(language))
                .map(Block::text)
                .reduce("", String::concat);
    }

    private boolean isShown(String line, Shell shell) {
        assertEquals(0, shell.run("build").status());
        try (Stream<Path> files = Files.walk(working.resolve("newsroom/target/site"))) {
            for (Path page : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(page), UTF_8).contains(line.strip())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
