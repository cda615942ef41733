package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The **harbour** is _open_ again.|The harbour is open again.",
                "See [the plan](https://example.org/a_(b)) now.|See the plan now.",
                "See [the plan][1] now.[^2]|See the plan now.",
                "![A boat](boat.jpg) The boat.|The boat.",
                "{{< video id=\"x\" >}} The film.|The film.",
                "{% include x.html %} The film.|The film.",
                "Read <https://example.org/> today.|Read today.",
                "A <em>fine</em> day&nbsp;out &amp; about.|A fine day out & about.",
                "Use `snake_case` and a * b.|Use snake_case and a * b.",
                "\\*not starred\\*|*not starred*",
                "1 < 2 and 3 > 2|1 < 2 and 3 > 2",
                "~5 km and ~~10~~|~5 km and 10",
            })
    void marksAreLeftOut(String markdown, String expected) {
        assertEquals(expected, Excerpts.of(markdown));
    }

    @Test
    void onlyRunningTextCounts() {
        String body = """
                # Headline

                Another headline
                ================

                ```java
                code();
                ```

                    indented code

                | a | b |
                |---|---|

                <!-- a comment
                over lines -->
                <script>
                alert(1)
                </script>
                {:toc}
                [ref]: https://example.org/
                ![](x.png)

                - The first
                > and the second.
                ***
                The third.
                """;

        assertEquals("The first and the second. The third.", Excerpts.of(body));
    }

    @Test
    void aLongBodyIsCutAtASentence() {
        String sentence = "The council met on Tuesday and talked about the bridge with Mr. Smith for a while. ";

        assertEquals(sentence.repeat(3).strip(), Excerpts.of(sentence.repeat(40)));
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        String excerpt = Excerpts.of("word ".repeat(200));

        assertTrue(excerpt.endsWith("word…") && excerpt.length() > 200 && excerpt.length() <= 300, excerpt);
    }

    @Test
    void chineseIsCutAtItsOwnFullStop() {
        String sentence = "市议会周二开会讨论了桥梁的问题，会议持续了很长时间。";

        assertEquals(sentence.repeat(5), Excerpts.of(sentence.repeat(40)));
    }

    @Test
    void aSurrogatePairIsNeverCut() {
        String excerpt = Excerpts.of("x" + "\uD83D\uDE00".repeat(400));

        assertTrue(Character.isLowSurrogate(excerpt.charAt(excerpt.length() - 2)), excerpt);
    }

    @Test
    void aBodyWithoutTextHasNoExcerpt() {
        assertEquals("", Excerpts.of("# Title\n\n![x](y.png)\n\n```\ncode"));
        assertEquals("", Excerpts.of(""));
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        // read as a whole these texts would take minutes
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String part : new String[] {"[", "![", "<a", "{{", "[a](", "\\", "*a ", "> ", "- ", "\n\n#"}) {
                for (int i = 0; i < 20; i++) {
                    assertTrue(Excerpts.of(part.repeat(200_000)).length() <= 310);
                }
            }
        });
    }
}
