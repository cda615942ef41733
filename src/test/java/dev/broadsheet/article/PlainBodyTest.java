package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainBodyTest {

    @Test
    void everyParagraphGivesItsWords() {
        assertEquals(
                "One two three four five ",
                PlainBody.of("One **two**\n> three\n## four\n \t\n[five](/known/)")
                        .replace("  ", " "));
    }

    @Test
    void aMarkThatIsNeverClosedHidesNoMoreThanItsPiece() {
        String text = "![" + "x".repeat(16_382) + "word";
        assertEquals(" word ", PlainBody.of(text));
        assertEquals("x".repeat(16_384) + " word ", PlainBody.of("x".repeat(16_384) + "word"));
    }
}
