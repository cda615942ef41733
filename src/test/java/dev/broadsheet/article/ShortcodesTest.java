package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcodesTest {

    private static String removed(String markdown) {
        return Shortcodes.remove(markdown, new Places(new BodySource("news/a.md", markdown, 10, BodyLabels.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\u00a7',
            value = {
                "a{{< ref \"b\" >}}c!ac",
                "{{< a >}}!''",
                "a {{% b %}} c {{% d %}}e!a  c e",
                "a {{<~b >}} c!a  c",
                "a~{{< b >}}~c!a~~c",
                "a {{ b }} {{< c >}} d!a {{ b }}  d",
                "{{< a >}}b {{ c }}!b {{ c }}",
                "a `{{< b >}}` c!a `{{< b >}}` c",
                "`a`~{{< b >}} c!`a`~ c",
                "x~    {{< a >}}~{{< b >}}c!x~    {{< a >}}~c",
                "x~\t{{< a >}}~{{< b >}}c!x~\t{{< a >}}~c",
                "```~{{< a >}}~```~{{< b >}}c!```~{{< a >}}~```~c",
                "~~~x~{{< a >}}~~~x~{{< b >}}c!~~~x~{{< a >}}~~~x~c",
                "{{% a >}} b!{{% a >}} b",
                "{{< a %}} b!{{< a %}} b",
                "{{% a!{{% a",
            })
    void shortcodesAreLeftOutOfTheTextButNotOfCode(String markdown, String text) {
        String lines = markdown.replace("~~~", "\u0000").replace('~', '\n').replace("\u0000", "\n~~~");
        String expected = text.replace("~~~", "\u0000").replace('~', '\n').replace("\u0000", "\n~~~");
        assertEquals("''".equals(expected) ? "" : expected, removed(lines));
    }

    @Test
    void aShortcodeEndsWithinTwoThousandCharacters() {
        String longest = "{{<" + "x".repeat(1_997) + ">}}";
        assertEquals("ab", removed("a" + longest + "b"));
        String longer = "{{<" + "x".repeat(1_998) + ">}}";
        assertEquals("a" + longer + "b", removed("a" + longer + "b"));
    }

    @Test
    void whatWasLeftOutIsSaidOnceAtItsPlace() {
        List<Diagnostic> problems =
                Bodies.render("a\n\nb {{% c %}}\n\n{{% d %}}").diagnostics();
        assertEquals(1, problems.size());
        assertEquals("foreign-shortcode", problems.get(0).code());
        assertEquals(12, problems.get(0).location().line());
        assertEquals(3, problems.get(0).location().column());
    }

    @Test
    void aShortcodeThatCodeShowsIsNotTakenForTheOneThatWasLeftOut() {
        String markdown = "~~~\r\n{{< code >}}\r\n~~~\r\n\r\na {{< b\r\nc >}} d";
        List<Diagnostic> problems = Bodies.render(markdown).diagnostics();
        assertEquals(1, problems.size());
        assertEquals(14, problems.get(0).location().line());
        assertEquals(3, problems.get(0).location().column());
        assertEquals("a {{< b", problems.get(0).excerpt());
    }

    @Test
    void whatIsLeftInIsNotSpokenOf() {
        assertEquals(List.of(), Bodies.render("a {{ b }} `{{< c >}}`").diagnostics());
    }
}
