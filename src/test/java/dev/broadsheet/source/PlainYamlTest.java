package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.source.YamlValue.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {

    private static final String ARTICLE = """
            title: "Council votes: the bridge, again"
            excerpt: 'No \\ here'
            publishedDateTime: 2026-03-23T09:34:33Z
            heat: -1
            empty:
            spaced:   two  words \s

            provider:
              name: Harbour Light
              domain: harbour.example
            topics:
              - Ferries
              - "Trams"
            tags:
            - a-b
            - c:d#e
            images:
              - url: https://cdn.example/a.jpg?w=1&h=2
                width: 1200

              - url: /b.jpg
                provider:
                  name: é
            last: ""
            """;

    /** What the fuzzed texts are made of: much that is plain, and everything that is not. */
    private static final List<String> PIECES = List.of(
            ("a: |b:|c: x|- |-|  |    |\n|\n|\n|\"q\"|'s'|\"|'|word|two words|# c| # c|http://e.example/x|12|-1|-x |: |:|~|[a]"
                            + "|{a: b}|>|&x|*x|!t|<<: y|é|\t|---|...|\\|%|@|?|a-b: |- a: b|- - a|\n  - |\n- |\n  k: v"
                            + "|\n    n: m|\n  - u: v\n    w: 1|''|\u00A0|\u2028|/p|(x)|.|,")
                    .split("\\|", -1));

    @Test
    void anArticlesFieldsAreReadWithoutTheParser() {
        assertEquals(parsed(ARTICLE), Optional.of(assertNotNullMapping(ARTICLE)));
    }

    @Test
    void whatIsReadWithoutTheParserIsWhatTheParserReads() {
        Random random = new Random(20_260_101);
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Mapping plain = PlainYaml.read(text.toString(), 2);
            if (plain != null) {
                read++;
                assertEquals(parsed(text.toString()), Optional.of(plain), text.toString());
            }
        }
        assertTrue(read > 400, "only " + read + " texts were plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "word",
                " a: b",
                "a: b\na: c",
                "a: [b]",
                "a: |\n  b",
                "a: b\n  c",
                "a: b: c",
                "a: b # c",
                "a: 'it''s'",
                "a: \"b\\n\"",
                "a: &b c",
                "a: b\n---\nc: d",
                "a:\n  b: c\n d: e",
                "a:\n- b\n - c",
                "a: b\tc",
                "a: b\r\n",
                "# c\na: b",
            })
    void whatMayMeanMoreIsLeftToTheParser(String text) {
        assertNull(PlainYaml.read(text, 2));
    }

    private static Mapping assertNotNullMapping(String text) {
        Mapping plain = PlainYaml.read(text, 2);
        assertNotNull(plain);
        return plain;
    }

    private static Optional<Mapping> parsed(String text) {
        Problems problems = new Problems("a.md");
        return new YamlMistakes(text, 2, problems).caught(() -> new YamlEvents(text, 2, problems).document());
    }
}
