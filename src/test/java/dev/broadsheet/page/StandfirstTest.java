package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.article.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An excerpt stands above a text that does not begin with it. */
class StandfirstTest {

    private static String standfirst(String excerpt, String markup) {
        return Standfirst.of(excerpt, new Html(markup));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry left. | <p>The ferry left. It was late.</p>",
                "The ferry left. | <p>The <em class='a'>FERRY</em> left: late.</p>",
                "The “ferry” left 2 & 3. | <p>The &ldquo;ferry&rdquo; left 2 &amp; 3.</p>",
                "Über die Brücke | <p>über die Brücke.</p>",
            })
    void whatTheTextBeginsWithIsNotSaidTwice(String excerpt, String markup) {
        assertEquals("", standfirst(excerpt, markup));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry left. | <p>The ferries left.</p>",
                "The ferry left. | <p>The ferry</p>",
                "p The ferry left. | <p>The ferry left.</p>",
                "The amp ferry left. | <p>The &amp; ferry left.</p>",
                "The ferry left. | <p",
                "The ferry left. | The &ferry left.",
            })
    void whatItDoesNotBeginWithStandsAboveIt(String excerpt, String markup) {
        assertEquals(excerpt, standfirst(excerpt, markup));
    }

    @Test
    void theFirstSixtyLettersDecide() {
        String sixty = "a".repeat(59) + "b";
        assertEquals("", standfirst(sixty + "c", "<p>" + sixty + "d</p>"));
        assertEquals(sixty + "c", standfirst(sixty + "c", "<p>" + "a".repeat(60) + "c</p>"));
    }

    @Test
    void signsAloneAreNoBeginning() {
        assertEquals("…", standfirst("…", "<p>The ferry left.</p>"));
        assertEquals("", standfirst("", "<p>The ferry left.</p>"));
    }
}
