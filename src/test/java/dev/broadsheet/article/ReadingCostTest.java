package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many marks a text may have before reading it takes a time that no article is worth. */
class ReadingCostTest {

    private static void assertLists(boolean tooMany, String text) {
        assertEquals(tooMany, BlockMarks.tooMany(text));
    }

    private static void assertMarks(boolean tooMany, String text) {
        assertEquals(tooMany, Delimiters.tooMany(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"-", "+", "*", "- ", "1.", "1. ", "12)", "90. ", "> - ", "\t-", "- > "})
    void twoThousandListsMayBeginInALine(String mark) {
        String marks = mark + (mark.matches("[0-9]+[.)]") ? " " : "");
        assertLists(false, marks.repeat(2_000) + "a");
        assertLists(true, marks.repeat(2_001) + "a");
    }

    @Test
    void aHundredListsMayBeginInFourHundredLines() {
        assertLists(false, ("- ".repeat(100) + "a\n").repeat(400));
        assertLists(true, ("- ".repeat(100) + "a\n").repeat(401));
    }

    @Test
    void marksBehindWordsAndNumbersBeginNoList() {
        for (String text : new String[] {"a- ", "> ", " ", "1", "1 ", "1: ", "a1. "}) {
            assertLists(false, text.repeat(3_000));
        }
    }

    @Test
    void aTableMayHaveTwentyThousandRows() {
        assertLists(false, "|a\n".repeat(20_000));
        assertLists(true, "|a\n".repeat(20_001));
        assertLists(false, "|a\n".repeat(14_000) + "\n" + "|a\n".repeat(14_000));
        assertLists(true, "|a\n".repeat(15_000) + "\n" + "|a\n".repeat(15_000));
    }

    @Test
    void linesOfATextWithoutTablesAreNotCounted() {
        assertLists(false, "a\n".repeat(30_000));
    }

    @ParameterizedTest
    @CsvSource({"*", "_", "~", "["})
    void aParagraphMayHaveTenThousandMarks(String mark) {
        assertMarks(false, mark.repeat(10_000));
        assertMarks(false, "a".repeat(100) + mark.repeat(10_000));
        assertMarks(true, mark.repeat(10_001));
    }

    @Test
    void theMarksOfEachParagraphAreCompared() {
        String half = "*".repeat(7_000);
        assertMarks(false, half + "\n\n" + half);
        assertMarks(false, half + "\n \t\n" + half);
        assertMarks(true, half + "\n" + half);
        assertMarks(true, half + "\n\n" + half + "\n\n" + half);
        assertMarks(false, "a]b".repeat(10_001));
    }
}
