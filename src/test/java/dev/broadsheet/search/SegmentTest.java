package dev.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.theme.Tools;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static Document document(String title, String body) {
        return new Document(title, "", List.of(), List.of("#harbour"), () -> body);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        new Analysis<>(word -> word).line(text, words::add);
        return words;
    }

    @Test
    void spellingsOfAWordAreOne() {
        assertEquals(
                List.of("cafe", "strasse", "lodz", "bridge", "story"), words("Café STRASSE Łódź bridges, Stories"));
        assertEquals(words("مدينة كتاب"), words("المَدينه والکتاب"));
        assertEquals(words("hokulea"), words("H\u014dk\u016ble\u02bba"));
    }

    @Test
    void scriptsWithoutSpacesAreReadInPairs() {
        assertEquals(List.of("北京", "京大", "大学", "a", "水"), words("北京大学a水"));
    }

    @Test
    void wordsAreCutIntoFilesInOrder() {
        Range range = new Range(0, 60);
        Segment segment = Segment.of(range, i -> document("Tide " + i, "the tide number" + i + " rises"), 7);
        assertEquals(range.shards(), segment.shards().size());
        assertEquals(segment.firsts().stream().sorted().toList(), segment.firsts());
        assertTrue(segment.firsts().get(0).startsWith("#"));
        segment.shards().forEach(file -> assertEquals(7, file[0]));
    }

    @Test
    void scriptAndProgramTakeTheSameWordsFromAText() throws IOException, InterruptedException {
        String text =
                "H\u014dk\u016ble\u02bba Caf\u00e9 STRASSE Stra\u00dfe \u0141\u00f3d\u017a bridges stories buses bus glass \u0130stanbul x86 na\u00efve can't"
                        + " \u0627\u0644\u0645\u064e\u062f\u064a\u0646\u0629 \u0648\u0627\u0644\u06a9\u062a\u0627\u0628 \u5317\u4eac\u5927\u5b66 \u30ac\u30b9 \uc11c\uc6b8\uc5d0\uc11c"
                        + " \u0e04\u0e27\u0e32\u0e21 \u0939\u093f\u0928\u094d\u0926\u0940 \ud835\udc00b \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 end";
        Path script = Path.of("templates/assets/search.js").toAbsolutePath();
        Process node = new ProcessBuilder(
                        Tools.program("node").toString(),
                        "-e",
                        "require(process.argv[1]); console.log("
                                + "analyse(require('fs').readFileSync(0, 'utf8')).map(term => term.word).join(' '))",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        try (OutputStream input = node.getOutputStream()) {
            input.write(text.getBytes(StandardCharsets.UTF_8));
        }
        String given = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, node.waitFor(), given);
        assertEquals(String.join(" ", words(text)), given);
    }
}
