package dev.broadsheet.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void controlsAreShownByNumber() {
        assertEquals("a\\x1b[31m\\x00\\x9b b", Excerpt.ofLine("a\u001b[31m\u0000\u009b b"));
        assertEquals("a\\u202eb", Excerpt.ofLine("a\u202eb"));
    }

    @Test
    void whatLettersNeedStays() {
        assertEquals("می\u200cخواهم 👩\u200d🚀", Excerpt.ofLine("می\u200cخواهم 👩\u200d🚀"));
    }

    @Test
    void aLongLineIsCutBetweenCharacters() {
        assertEquals("𝒳".repeat(200) + "…", Excerpt.ofLine("𝒳".repeat(201)));
        assertEquals("x".repeat(200), Excerpt.ofLine("x".repeat(200)));
    }

    @Test
    void aValueStandsInQuotationMarks() {
        assertEquals("\"yes\\x0a\"", Excerpt.ofValue("yes\n"));
    }
}
