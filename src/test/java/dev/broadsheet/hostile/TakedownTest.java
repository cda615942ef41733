package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program.Ended;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published and is taken down is gone after one build, and that can be proved. */
class TakedownTest {

    private static final String ARTICLE = "news/libel.md";

    private static final String TEXT =
            "The zargunda of the harbour council and the [ferry](zarkomet.pdf).\n\n## A zarhevil\n\nText.";

    /** A word for each place in which an article says something; none of them is anywhere else. */
    private static final List<String> WORDS = List.of(
            "zarbexo",
            "zarboll",
            "zarcantu",
            "zardimme",
            "zarelpho",
            "zarfoque",
            "zargunda",
            "zarhevil",
            "zarimbat",
            "zarjolen",
            "zarkomet");

    @TempDir
    private Path folder = Path.of("");

    private Press press;

    @BeforeEach
    void publish() {
        press = new Press(folder);
        for (int i = 0; i < 30; i++) {
            press.article(
                    "news/other-" + i + ".md",
                    Map.of("title", "Harbour report " + i, "topics", List.of("Harbour")),
                    "The council met about the harbour, the ferry and the bridge.");
        }
        press.article(ARTICLE, fields(), TEXT);
        assertEquals(0, press.build().status());
        WORDS.stream().filter(word -> !word.equals("zarimbat")).forEach(word -> assertTrue(press.holds(word), word));
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", "Zarbexo zarbexo");
        fields.put("excerpt", "A zarboll of words");
        fields.put("topics", List.of("Harbour", "zarcantu"));
        fields.put("authors", List.of("zardimme"));
        fields.put("provider", Map.of("name", "zarelpho"));
        fields.put("originalUrl", "https://e.example/zarfoque");
        fields.put("corrections", List.of(Map.of("dateTime", "2026-03-03T09:00:00Z", "text", "No zarjolen")));
        fields.put("secured", "zarimbat;zarimbat");
        fields.put("aliases", List.of("/old-place/"));
        return fields;
    }

    private Ended check() {
        List<String> command = new ArrayList<>(List.of("check"));
        WORDS.forEach(word -> command.addAll(List.of("--absent", word)));
        command.addAll(List.of("--absent", "Zarbexo"));
        return press.run(command.toArray(String[]::new));
    }

    private void takeDown() {
        Map<String, Object> fields = fields();
        fields.put("deleted", true);
        press.article(ARTICLE, fields, TEXT);
    }

    @Test
    void oneBuildRemovesItFromEverythingThatWasWritten() {
        takeDown();
        Ended ended = press.build();
        assertEquals(0, ended.status(), ended::err);
        List<String> left = new ArrayList<>();
        press.files().forEach((path, bytes) -> {
            String text = path
                    + new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                            .toLowerCase(java.util.Locale.ROOT);
            WORDS.stream().filter(text::contains).forEach(word -> left.add(path + " has " + word));
        });
        assertEquals(List.of(), left);
        for (String word : WORDS) {
            assertFalse(press.holds(word), word + " is remembered");
        }
        assertFalse(press.holds("Zarbexo"));
    }

    @Test
    void itsAddressesSayThatItIsGone() {
        takeDown();
        press.build();
        for (String path : List.of("news/2026/03/02/libel/index.html", "old-place/index.html")) {
            assertTrue(press.text(path).contains("noindex"), path);
        }
        assertFalse(press.text("sitemap-2026-03.xml").contains("libel"));
        assertFalse(press.text("feed.xml").contains("libel"));
    }

    @Test
    void beforeThatBuildTheCheckSaysWhereItStillIs() {
        takeDown();
        Ended ended = check();
        assertEquals(4, ended.status(), ended::err);
        assertTrue(
                ended.err()
                        .contains(
                                "target/site/news/2026/03/02/libel/index.html: error [text-found] the text \"zargunda\""
                                        + " is in this file of an earlier build"),
                ended::err);
        assertTrue(ended.err().contains("hint: build again"), ended::err);
        assertTrue(ended.err().contains("target/.broadsheet/"), "the cache is looked through too");
    }

    @Test
    void afterThatBuildTheCheckProvesThatItIsGone() {
        takeDown();
        press.build();
        Ended ended = check();
        assertEquals(0, ended.status(), ended::err);
        assertEquals("", ended.err());
    }

    @Test
    void aFileOfAnotherProgramThatStillHasItIsNamed() {
        takeDown();
        press.build();
        press.write("target/site/copy.txt", "An old zargunda");
        Ended ended = check();
        assertEquals(4, ended.status());
        assertTrue(ended.err().startsWith("target/site/copy.txt: error [text-found]"), ended::err);
    }
}
