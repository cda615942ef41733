package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.config.SiteConfig.RawHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagAttributesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<p lang=\"en\">a</p>|<p lang=\"en\">a</p>",
                "<p lang=\"en-GB\">a</p>|<p lang=\"en-GB\">a</p>",
                "<p lang=\"english!\">a</p>|<p>a</p>",
                "<p lang=\"\">a</p>|<p>a</p>",
                "<p dir=\"rtl\">a</p>|<p dir=\"rtl\">a</p>",
                "<p dir=\"up\">a</p>|<p>a</p>",
                "<p><abbr title=\"World\">W</abbr></p>|<p><abbr title=\"World\">W</abbr></p>",
                "<p><abbr title=\" \">W</abbr></p>|<p><abbr>W</abbr></p>",
                "<p><acronym title=\"World\">W</acronym></p>|<p><abbr title=\"World\">W</abbr></p>",
                "<p><b title=\"x\">a</b></p>|<p><b>a</b></p>",
                "<p><q cite=\"https://e.example/\">a</q></p>|<p><q cite=\"https://e.example/\">a</q></p>",
                "<blockquote cite=\"/known/\">a</blockquote>|<blockquote>a</blockquote>",
                "<ol start=\"3\" type=\"a\" reversed><li value=\"-7\">a<li value=\"x\">b</ol>|<ol start=\"3\" type=\"a\" reversed><li value=\"-7\">a</li><li>b</li></ol>",
                "<ol start=\"x\" type=\"z\"><li>a</ol>|<ol><li>a</li></ol>",
                "<ul start=\"3\" type=\"a\" reversed><li value=\"7\">a</ul>|<ul><li>a</li></ul>",
                "<div class=\"footnotes\">a</div>|<div class=\"footnotes\">a</div>",
                "<div class=\"modal\">a</div>|<div>a</div>",
            })
    void attributesWithAMeaningStay(String written, String html) {
        assertEquals(html, Bodies.html(written).replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<tr><th scope=\"col\" colspan=\"2\">a<th scope=\"up\">b|<tr><th colspan=\"2\" scope=\"col\">a</th><th>b</th></tr>",
                "<tr><td scope=\"row\" align=\"right\">a<td align=\"top\">b|<tr><td class=\"align-right\">a</td><td>b</td></tr>",
                "<tr><td colspan=\"1\">a<td colspan=\"0\">b<td colspan=\"x\">c|<tr><td>a</td><td>b</td><td>c</td></tr>",
                "<tr><td rowspan=\"3\">a<td>b<tr><td>c|<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>",
                "<tr><td>a<td>b<tr><td rowspan=\"2\">c<td>d|<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>",
            })
    void aCellReachesOverWhatThereIs(String rows, String html) {
        String whole = Bodies.html("<table>" + rows + "</table>").replace("\n", "");
        assertEquals(html, whole.substring(whole.indexOf("<tr>"), whole.lastIndexOf("</tbody>")));
    }

    @Test
    void aCellReachesOverAHundredRowsAtMost() {
        String table = "<table><tr><td rowspan=\"101\">a<td>b" + "<tr><td>c".repeat(100) + "</table>";
        String html = Bodies.html(table);
        assertEquals(1, html.split("<td rowspan=\"100\">", -1).length - 1, html);
    }

    @Test
    void trustedAttributesStayUnlessTheSiteWritesThem() {
        assertEquals(
                "<p id=\"h-x\" data-x=\"1\" style=\"color:red\" onclick=\"go()\">a</p>",
                Bodies.render(
                                "<p id=\"x\" data-x=1 style=\"color:red\" href=\"y\" onclick=\"go()\">a</p>",
                                RawHtml.TRUST)
                        .html()
                        .markup());
    }
}
