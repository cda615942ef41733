package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td>a<td>b<tr><td>c|<tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr>",
                "<tr><td>a<tr><td>b<td>c<td>d|<tr><td>a</td><td colspan=\"2\"></td></tr><tr><td>b</td><td>c</td><td>d</td></tr>",
                "<tr><td colspan=2>a<tr><td>b<td>c|<tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr>",
                "<tr><td rowspan=2>a<td>b<tr><td>c|<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>",
                "<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d|<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td></td></tr>",
            })
    void theRowsOfATableAreEquallyLong(String rows, String html) {
        String whole = Bodies.html("<table>" + rows + "</table>");
        String found = whole.substring(whole.indexOf("<tr>"), whole.lastIndexOf("</tbody>"));
        assertEquals(html, found.replace("</tr>\n<tr>", "</tr><tr>"));
    }

    @Test
    void aTableWithinATableIsMeasuredForItself() {
        String html = Bodies.html("<table><tr><td>a<table><tr><td>b<td>c</table><tr><td>d<td>e</table>");
        assertTrue(html.contains("<tr><td>b</td><td>c</td></tr>"), html);
        assertTrue(html.contains("</table></div></td><td></td></tr>"), html);
    }

    @Test
    void cellsThatSpanEverythingMakeNoLargerTable() {
        String html = Bodies.html("<table><tr><td colspan=9999 rowspan=9999>a" + "<tr><td>b".repeat(500) + "</table>");
        assertTrue(html.length() < 50_000, html.length() + " characters");
    }

    @Test
    void tablesAreToldApart() {
        String html = Bodies.html(
                "|a|b|\n|---|---|\n|c|d|\n\ne\n\n|a|b|\n|---|---|\n|c|d|\n\nf\n\n<table><caption>Fares</caption><tr><td>1</table>");
        assertEquals(
                List.of("Table", "Table 2", "Fares"),
                Jsoup.parse(html).select("[role=region]").eachAttr("aria-label"));
    }

    @Test
    void aTableScrollsAndIsReachedByKeyboard() {
        String html = Bodies.html("| a | b |\n|--:|---|\n| 1 |\n| 1 | 2 | 3 |");

        assertTrue(
                html.startsWith("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>"),
                html);
        assertTrue(html.contains("<th class=\"align-right\">a</th>") && html.endsWith("</table></div>"), html);
        assertEquals(4, html.split("<td", -1).length - 1, html);
    }

    @Test
    void aTablesCaptionNamesItsRegion() {
        String html =
                Bodies.html("<table border=1><caption>Fares</caption><tr></tr><tr><td width=10 rowspan=9>a</table>");

        assertEquals(
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Fares\"><table><caption>Fares</caption>"
                        + "<tbody>\n<tr><td>a</td></tr></tbody></table></div>",
                html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<caption> </caption><tr><td>a|<div REGION><table><caption> </caption><tbody><tr><td>a</td></tr></tbody></table></div>",
                "<thead><tr></tr></thead><tr><td>a<tr></tr><tfoot><tr><th>b|<div REGION><table><tbody><tr><td>a</td></tr></tbody><tfoot><tr><th>b</th></tr></tfoot></table></div>",
                "<tr></tr>|''",
                "<tr id=\"x\"><td id=\"y\">a|<div REGION><table><tbody><tr id=\"h-x\"><td id=\"h-y\">a</td></tr></tbody></table></div>",
            })
    void aTableHasNoRowWithoutCells(String rows, String html) {
        String region = "class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"";
        assertEquals(
                html.equals("''") ? "" : html.replace("REGION", region),
                Bodies.html("<table>" + rows + "</table>").replace("\n", ""));
    }
}
