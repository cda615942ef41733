package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        Escape.text(text, out);
        return out.toString();
    }

    private static String attribute(String text) {
        StringBuilder out = new StringBuilder();
        Escape.attribute(text, out);
        return out.toString();
    }

    @Test
    void marksOfHtmlAreWrittenByName() {
        assertEquals("&lt;a b=\"c\"&gt; &amp; 'd' ;=?", text("<a b=\"c\"> & 'd' ;=?"));
        assertEquals("&lt;a b=&quot;c&quot;&gt; &amp; 'd' ;=?", attribute("<a b=\"c\"> & 'd' ;=?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t",
                "\n",
                " ",
                "!",
                "~",
                "\u00a0",
                "\u202c",
                "\u202f",
                "\ud7ff",
                "\ue000",
                "\ufdcf",
                "\ufdf0",
                "\ufffd",
                "\ud83d\ude00",
                "\ud83f\udffd",
                "\udbff\udffd"
            })
    void whatAPageMayHoldStays(String character) {
        assertEquals("a" + character + "b", text("a" + character + "b"));
        assertEquals(character, attribute(character));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001f",
                "\r",
                "\u007f",
                "\u0080",
                "\u009f",
                "\u202d",
                "\u202e",
                "\ufdd0",
                "\ufdef",
                "\ufffe",
                "\uffff",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "\ud83f\udffe",
                "\ud83f\udfff",
                "\udbff\udfff"
            })
    void whatNoPageMayHoldGoes(String character) {
        assertEquals("ab", text("a" + character + "b"));
        assertEquals("", attribute(character));
    }

    @Test
    void halfACharacterDoesNotTakeItsNeighbourAlong() {
        assertEquals("\ud83d\ude00a", text("\ud83d\ud83d\ude00\ude00a\ud83d"));
    }
}
