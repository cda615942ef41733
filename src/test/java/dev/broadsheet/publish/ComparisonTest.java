package dev.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final Map<String, String> SITE =
            Map.of("index.html", "front", "a/index.html", "one é two", "b.css", "");

    @TempDir
    private Path folder = Path.of("");

    private Path output = Path.of("");

    @BeforeEach
    void published() {
        output = folder.resolve("site");
        Sites.publish(SITE, output);
        Sites.write(output.resolve("foreign.txt"), "not ours");
    }

    private Compared compare(Map<String, String> site) {
        try (Comparison comparison = Comparison.open(output)) {
            comparison.begin();
            new TreeMap<>(site).descendingMap().forEach((path, text) -> comparison.add(Sites.file(path, text)));
            return comparison.end();
        }
    }

    private Compared with(String path, String text) {
        Map<String, String> site = new TreeMap<>(SITE);
        site.put(path, text);
        return compare(site);
    }

    @Test
    void theSameSiteIsTheSame() {
        assertEquals(new Compared(3, 0, null), compare(SITE));
    }

    @Test
    void anotherByteIsFoundAndShownFromTheBeginningOfItsCharacter() {
        assertEquals(
                new Compared(3, 1, Difference.altered("a/index.html", 5, "é two", "è two")),
                with("a/index.html", "one è two"));
    }

    @Test
    void aFileThatIsLongerOrShorterEndsWhereTheOtherGoesOn() {
        assertEquals(
                new Compared(3, 1, Difference.altered("index.html", 5, "", " page")), with("index.html", "front page"));
        assertEquals(new Compared(3, 1, Difference.altered("index.html", 3, "nt", "")), with("index.html", "fro"));
    }

    @Test
    void ofSeveralDifferencesTheFirstByPathIsNamed() throws IOException {
        Files.delete(output.resolve("a/index.html"));
        assertEquals(
                new Compared(4, 3, Difference.missing("a/index.html")),
                compare(Map.of(
                        "index.html", "other", "a/index.html", "one é two", "b.css", "", "c/index.html", "new")));
    }

    @Test
    void whatTheSiteNoLongerHasIsExtraAndWhatOthersPutThereIsNot() {
        assertEquals(
                new Compared(2, 1, Difference.extra("b.css")),
                compare(Map.of("index.html", "front", "a/index.html", "one é two")));
    }

    @Test
    void copiesAreComparedWithTheirSource() {
        Path source = folder.resolve("source.css");
        Sites.write(source, "p{}");
        try (Comparison comparison = Comparison.open(output)) {
            comparison.copy("b.css", source);
            comparison.copy("gone.css", source);
            comparison.copy("index.html", output.resolve("index.html"));
            Compared compared = comparison.end();
            assertEquals(Difference.extra("a/index.html"), compared.first());
            assertEquals(3, compared.differing());
        }
    }

    @Test
    void nobodyPublishesWhileASiteIsCompared() {
        try (Comparison comparison = Comparison.open(output)) {
            Exception refused = org.junit.jupiter.api.Assertions.assertThrows(
                    RuntimeException.class, () -> Sites.publish(SITE, output));
            assertTrue(String.valueOf(refused.getMessage()).contains("another build"), refused::getMessage);
            assertEquals(0, comparison.end().files());
        }
    }
}
