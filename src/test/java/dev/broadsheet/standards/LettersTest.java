package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keyboard wrote it, a text is published in Unicode's Normalization Form C. */
class LettersTest {

    @Test
    void everyFileIsComposed(@TempDir Path folder) {
        Paper paper = Paper.of(folder, "feeds: {atom: true, fullText: true}\n");
        String fields = "topics: ['Cafe\u0301']\nauthors: ['Zoe\u0308 B']\nexcerpt: 'The cafe\u0301 is open.'\n"
                + "provider: {name: 'Re\u0301seau', domain: reseau.example}\noriginalUrl: 'https://reseau.example/cafe\u0301'";
        paper.write(
                "news/cafe.md",
                Paper.article("A cafe\u0301", "09T08:00", fields, "Le *cafe\u0301* [ici](/a 'cafe\u0301')."));
        paper.write("news/plain-cafe.md", Paper.article("Another", "09T07:00", "", "Le cafe\u0301 est ouvert."));
        paper.build(Paper.NOW);
        List<String> files = paper.files("");
        for (String file : files) {
            if (file.matches(".*\\.(html|xml|json)")) {
                String text = paper.text(file);
                assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), file);
            }
        }
        String page = paper.text("news/2026/03/09/cafe/index.html");
        assertTrue(page.contains("href=\"https://reseau.example/cafe%CC%81\""), page);
        assertEquals(1, files.stream().filter("topics/cafe/index.html"::equals).count());
    }
}
