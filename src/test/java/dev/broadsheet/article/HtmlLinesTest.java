package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a body before anything reads them again; line breaks are shown as {@code ~}, returns as {@code ^}. */
class HtmlLinesTest {

    private final HtmlLines lines = new HtmlLines(16);

    private static String written(String shown) {
        return shown.replace('~', '\n').replace('^', '\r');
    }

    private String shown() {
        return lines.toString().replace('\n', '~').replace('\r', '^');
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b  c,a b  c",
                "  a ~  b,a ~b",
                "a~~b,a~~b",
                "a~~~~b~~~c,a~~b~~c",
                "a~ ~  ~b,a~~b",
                "a^~^~^~b,a^~~b",
                "a~\t  b,a~\tb",
                "~~a,~a",
                "> b,> b"
            })
    void linesBeginWithNoSpaceAndAreEmptyOnceAtMost(String html, String expected) {
        lines.raw(written(html));
        assertEquals(expected, shown());
    }

    @Test
    void whatIsWrittenPieceByPieceIsTheSame() {
        for (String piece : new String[] {"a", "~", " ", "", "~", "~", " ", " b", " ", "c", "~"}) {
            lines.raw(written(piece));
        }
        assertEquals("a~~b c~", shown());
    }

    @Test
    void aBlockBeginsALineOfItsOwn() {
        lines.line();
        lines.open("p");
        lines.close("p");
        lines.line();
        lines.line();
        lines.text("a");
        lines.rule();
        lines.text("b");
        assertEquals("<p></p>~a~<hr />~b", shown());
    }

    @Test
    void whatStandsAsItIsKeepsItsSpacesAndItsEmptyLines() {
        lines.asItStands();
        lines.raw(written("  a~~~ b~  "));
        lines.tidied();
        lines.raw(written("~~~  c"));
        assertEquals("  a~~~ b~  ~~c", shown());
    }

    @Test
    void anEmptyLineInWhichSomethingStoodStays() {
        lines.raw(written("a~~"));
        lines.asItStands();
        lines.tidied();
        lines.raw(written("~~~b"));
        assertEquals("a~~~~b", shown());
    }

    @Test
    void marksOfHtmlAreEscapedInTextAndEntitiesOnlyThere() {
        lines.begin("a");
        lines.attribute("title", "x &amp; <\"y\">");
        lines.attribute("class", null);
        lines.attribute("href", "/z");
        lines.end();
        lines.text("x &amp; <\"y\">");
        lines.text(" > ");
        lines.text("\"");
        lines.text("&");
        assertEquals(
                "<a title=\"x &amp; &lt;&quot;y&quot;&gt;\" href=\"/z\">x &amp;amp; &lt;&quot;y&quot;&gt; &gt; &quot;&amp;",
                shown());
    }
}
