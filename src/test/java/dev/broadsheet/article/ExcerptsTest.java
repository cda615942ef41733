package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "Read <https://example.org/> today.|Read https://example.org/ today.",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a _b_ c_d_e f__g__h _i|a b c_d_e f__g__h _i",
                "2*3 and 2**3|2*3 and 2**3",
                "2*3 and 4*5|23 and 45",
                "2*3*4 and *a*b|234 and ab",
                "*a **b*|*a *b",
                "**a* b|*a b",
                "*a **b** c* d*|a b c d*",
                "***a** b* c***|a b c***",
                "*a _b* c_|a _b c_",
                "a ~~b~ c~~ d~~|a b~ c d~~",
                "x * a* b *c *|x * a* b *c *",
                "*(a)*, “*b*”, \ud835\udfd9*c*|(a), “b”, \ud835\udfd9c",
                "*foo**bar*baz|foo**barbaz",
                "a * b _ c ~ d *|a * b _ c ~ d *",
                "2 ** 3|2 ** 3",
                "a [b](c(d)e) f [g][h] i[^1] j [k](l|a b f g i j k",
                "a [b] c [d|a b c d",
                "a ![b](c) d ![e][f] g!|a d g!",
                "a ![b|a",
                "a! b !|a! b !",
                "a<br/>b<br>c <!-- d --> e <?f?>g </i|a b c e g",
                "a < b <3 <|a < b <3 <",
                "a <b@c.example>, <1d@e.example>, <https://f.example/?g=h>. <i:j> <k l=\"m@n\">o|"
                        + "a b@c.example, 1d@e.example, https://f.example/?g=h. o",
                "a {{< b >}} c {% d %} e {: .f } g {h} {{ i|a c e g {h} {{ i",
                "a \\* b \\q c \\|a * b \\q c \\",
                "a &amp; b &copy; c & d|a & b © c & d",
                "`a *b*` c|a *b* c",
                "`a*b`, ``[c](`d)`` <e> `<f>` `g|a*b, [c](`d) <f> g",
                "a\u00a0\u2003b\u200b\u0007c|a b\u200b c",
            })
    void marksWithinALineAreRead(String markdown, String expected) {
        assertEquals(expected, Excerpts.of(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a7',
            quoteCharacter = '\0',
            value = {
                "a~***~b§a b",
                "a~- - -~b§b",
                "a~--~b§a -- b",
                "a~==~b§a == b",
                "a~**b**~*c*§a b c",
                "a~---x§a ---x",
                "#~##~###### a~b§b",
                "####### a§####### a",
                "#a§#a",
                "[a]: /b~[c](d): e§c: e",
                "[a](/x) b [c]: d§a b c: d",
                "|a|b|~c§c",
                "{:toc}~a§a",
                "<script>a~</script>~b§b",
                "<script>a</script> b§a b",
                "<STYLE>~a~</STYLE>~b§b",
                "<!-- a --> b~c§c",
                "<!--~a~-->~b§b",
                "> > a~> b§a b",
                "* a§a",
                "+ a§a",
                "-a§-a",
                "a~    b§a b",
                "```~a~~b~```~c§c",
                "```~a§''",
            })
    void linesThatAreNoRunningTextArePassedOver(String markdown, String expected) {
        assertEquals("''".equals(expected) ? "" : expected, Excerpts.of(markdown.replace('~', '\n')));
    }

    @Test
    void anOpeningLabelIsLeftOutUnlessItIsLong() {
        String label = "x".repeat(18) + ":";
        assertEquals("The text.", Excerpts.of(label + "\n\nThe text."));
        assertEquals("x" + label + " The text.", Excerpts.of("x" + label + "\n\nThe text."));
        assertEquals("The text. " + label + " More.", Excerpts.of("The text.\n\n" + label + "\n\nMore."));
    }

    @Test
    void paragraphsAreTakenUntilThereIsEnough() {
        assertEquals("x".repeat(200), Excerpts.of("x".repeat(200) + "\n\nMore."));
        assertEquals("x".repeat(199) + " More.", Excerpts.of("x".repeat(199) + "\n\nMore."));
        assertEquals("市".repeat(100), Excerpts.of("市".repeat(100) + "\n\nMore."));
        assertEquals("市".repeat(99) + " More.", Excerpts.of("市".repeat(99) + "\n\nMore."));
    }

    @Test
    void aTextOfThreeHundredCharactersIsWhole() {
        assertEquals("x".repeat(300), Excerpts.of("x".repeat(300)));
        assertEquals("x".repeat(280) + "…", Excerpts.of("x".repeat(301)));
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true", "280, true", "281, false"})
    void aSentenceIsNeitherTooShortNorTooLong(int length, boolean cut) {
        String sentence = "x".repeat(length - 1) + ".";
        String excerpt = Excerpts.of(sentence + " " + "y".repeat(300));
        assertEquals(cut, excerpt.equals(sentence), excerpt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "so.|true",
                "ended!|true",
                "ended?|true",
                "ended…|true",
                "ended.\"|true",
                "ended.”|true",
                "ended.)|true",
                "(U.S.)|false",
                "(e.g.|false",
                "“Mr.|false",
                "(so.)|true",
                "समाप्त।|true",
                "انتهى؟|true",
                "J.|false",
                "Mr.|false",
                "Sen.|false",
                "12.|false",
                "e.g.|false",
                "U.S.|false",
                "ended;|false",
                "ended)|false",
            })
    void anInitialOrAnAbbreviationEndsNoSentence(String word, boolean ends) {
        String sentence = "word ".repeat(30) + word;
        String excerpt = Excerpts.of(sentence + " " + "word ".repeat(60));
        assertEquals(ends, excerpt.equals(sentence), excerpt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {",", ";", ":", " –", " —", " (", "、", "“"})
    void beforeAnEllipsisNoMarkIsLeft(String mark) {
        String text = "a".repeat(150) + " " + "b".repeat(110);
        assertEquals(text + "…", Excerpts.of(text + mark + " " + "c".repeat(100)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u2e80', '\ua4cf', '\uac00', '\ud7a3', '\ufa0e', '\ufaff', '\uff00', '\uff60'})
    void anIdeographCountsAsTwo(char wide) {
        assertEquals(
                String.valueOf(wide).repeat(150),
                Excerpts.of(String.valueOf(wide).repeat(150)));
        assertEquals(
                String.valueOf(wide).repeat(140) + "…",
                Excerpts.of(String.valueOf(wide).repeat(151)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u2e7f', '\ua4d0', '\uabff', '\ud7a4', '\uf8ff', '\ufb00', '\ufeff', '\uff61'})
    void anotherLetterCountsAsOne(char narrow) {
        assertEquals(
                String.valueOf(narrow).repeat(300),
                Excerpts.of(String.valueOf(narrow).repeat(300)));
    }

    @Test
    void aBodyIsSearchedForItsTextUpToSixteenKibibytes() {
        String picture = "![" + "x".repeat(16_377) + "]\n";
        assertEquals("", Excerpts.of(picture + "\n\n\nText"));
        assertEquals("Te", Excerpts.of(picture + "\nText"));
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
            for (String part : new String[] {
                "[", "![", "<a", "{{", "[a](", "\\", "*a ", "*a a_ ", "a**b c* ", "`a``", "> ", "- ", "\n\n#"
            }) {
                for (int i = 0; i < 20; i++) {
                    assertTrue(Excerpts.of(part.repeat(200_000)).length() <= 310);
                }
            }
        });
    }
}
