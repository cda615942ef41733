package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.cli.Program.Ended;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Hostile names of files, and hostile slugs, categories and old addresses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesTest {

    private Press press;
    private Ended ended;
    private final Set<String> files = new HashSet<>();

    @BeforeAll
    void build(@TempDir Path folder) {
        press = new Press(folder);
        int number = 0;
        for (JsonNode one : Cases.names()) {
            number++;
            String title = "Named " + number;
            String file = "news/case-" + number + ".md";
            one.properties()
                    .forEach(field -> add(field.getKey(), field.getValue().asText(), title, file));
        }
        ended = press.build();
    }

    private void add(String kind, String value, String title, String file) {
        switch (kind) {
            case "file" -> {
                String matter = "---\ntitle: " + title + "\npublishedDateTime: 2026-03-02T09:00:00Z\n---\nText.\n";
                if (press.named(value, matter)) {
                    files.add(value);
                }
            }
            case "alias" -> press.article(file, Map.of("title", title, "aliases", List.of(value)), "Text.");
            default -> press.article(file, Map.of("title", title, kind, value), "Text.");
        }
    }

    @Test
    void theSiteIsBuilt() {
        assertEquals(0, ended.status(), ended::err);
        assertTrue(press.text(Press.GOOD).contains("The ferry came in."));
        assertTrue(files.size() > 30, () -> "this system took " + files.size() + " of the names");
    }

    @Test
    void everyFileHasAPortableNameWithinTheSite() {
        assertEquals(List.of(), Inert.judge(press.files()));
        assertEquals(List.of(), press.escaped());
    }

    /** No article vanishes without a word: it has a page, or a problem names its file. */
    @Test
    void everyArticleIsPublishedOrNamed() {
        String front = press.text("index.html");
        for (int number = 1; number <= Cases.names().size(); number++) {
            JsonNode one = Cases.names().get(number - 1);
            String file = one.has("file") ? one.get("file").asText() : "case-" + number + ".md:";
            boolean named = ended.err().contains("content/news/" + file);
            boolean shown = front.contains(">Named " + number + "<");
            boolean refused = one.has("file") && (!files.contains(file) || refused(file));
            assertTrue(named || shown || refused, () -> one + "\n" + ended.err());
        }
    }

    /** Whether the name of a file is passed over, leads elsewhere, or is said only with its characters escaped. */
    private static boolean refused(String name) {
        return name.startsWith(".")
                || name.contains("/")
                || !Inert.plain(name)
                || name.matches(".*[\\n\\t\\\\\u2028].*");
    }

    @Test
    void nothingCommandsTheTerminal() {
        Terminal.assertPlain(ended);
        Terminal.assertPlain(press.run("list"));
        Terminal.assertPlain(press.build("--clean", "--format", "json"));
        Terminal.assertPlain(press.run("check", "--format", "sarif"));
    }
}
