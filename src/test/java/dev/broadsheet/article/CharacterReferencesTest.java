package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The People&#8217;s Choice | The People’s Choice",
                "&#x201C;Tide&#x201d; &#38; Time | “Tide” & Time",
                "Caf&eacute; &ndash; 5&nbsp;km | Café – 5\u00A0km",
                "Write &amp; and &lt;b&gt; in &quot;x&apos; | Write &amp; and &lt;b&gt; in &quot;x&apos;",
                "Fish & chips; AT&T | Fish & chips; AT&T",
                "a=1&copy=2 &copy b | a=1&copy=2 &copy b",
                "&nothing; &#; &#x; &; | &nothing; &#; &#x; &;",
                "Costs $1 &ndash; \\2 | Costs $1 – \\2",
            })
    void whatFeedsLeaveBehindIsReadAsMeant(String text, String meant) {
        assertEquals(meant, CharacterReferences.resolved(text));
    }

    @ParameterizedTest
    @CsvSource({
        "a&#0;b",
        "a&#1;b",
        "a&#10;b",
        "a&#x2028;b",
        "a&#x202E;b",
        "a&rlm;b",
        "a&#xD800;b",
        "a&#xFFFE;b",
        "a&#1114112;b",
        "a&#9999999;b",
        "a&#xFFFD;b",
        "a&#xE000;b"
    })
    void whatCannotBeSeenStaysAsItWasWritten(String text) {
        assertEquals(text, CharacterReferences.resolved(text));
    }
}
