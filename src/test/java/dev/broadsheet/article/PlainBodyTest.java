package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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
    void spacesWithoutEndAreReadSoon() {
        String spaces = " ".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals("a", PlainBody.of("a" + spaces).strip()));
    }

    @Test
    void aMarkThatIsNeverClosedHidesNoMoreThanItsPiece() {
        String text = "![" + "x".repeat(16_382) + "word";
        assertEquals(" word ", PlainBody.of(text));
        assertEquals("x".repeat(16_384) + " word ", PlainBody.of("x".repeat(16_384) + "word"));
    }
}
