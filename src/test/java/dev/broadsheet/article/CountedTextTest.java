package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is read so many times and no more, and its parts know where in it they stand. */
class CountedTextTest {

    private static final String TIDE = "high water";

    private static CountedText counted(long reads) {
        return new CountedText(TIDE, reads);
    }

    @Test
    void asManyReadsAsAreAllowedSucceedAndTheNextFails() {
        CountedText text = counted(3);
        for (int read = 0; read < 3; read++) {
            assertEquals('h', text.charAt(0));
        }
        assertFalse(text.spent());
        assertThrows(IllegalStateException.class, () -> text.charAt(0));
        assertTrue(text.spent());
    }

    @Test
    void readsOfAPartAreReadsOfTheWhole() {
        CountedText text = counted(7);
        CountedText part = text.subSequence(5, 10);
        assertEquals("water", part.toString());
        assertEquals('a', part.charAt(1));
        assertEquals('t', text.charAt(7));
        assertFalse(part.spent());
        assertThrows(IllegalStateException.class, part::toString);
        assertTrue(text.spent());
        assertTrue(part.spent());
    }

    @ParameterizedTest
    @CsvSource({"-1", "5", "6"})
    void aPartEndsBeforeTheTextDoes(int index) {
        CountedText part = counted(100).subSequence(1, 6);
        assertThrows(StringIndexOutOfBoundsException.class, () -> part.charAt(index));
        assertEquals("igh w", part.toString());
    }

    @Test
    void aPartOfAPartKnowsWhereItStandsInTheWhole() {
        CountedText text = counted(100);
        CountedText part = text.subSequence(2, 9).subSequence(3, 6);
        assertEquals("wat", part.toString());
        assertEquals(3, part.length());
        assertEquals(Range.of(5, 8), part.getSourceRange());
        assertEquals(5, part.getStartOffset());
        assertEquals(8, part.getEndOffset());
        assertEquals(6, part.getIndexOffset(1));
        assertEquals(8, part.getIndexOffset(3));
        assertThrows(IndexOutOfBoundsException.class, () -> part.getIndexOffset(4));
        assertSame(text, part.getBaseSequence());
        assertEquals(TIDE, part.getBase());
        assertEquals("high", part.baseSubSequence(0, 4).toString());
    }

    @Test
    void allOfATextIsTheTextItself() {
        CountedText text = counted(100);
        assertSame(text, text.subSequence(0, 10));
        assertEquals("igh water", text.subSequence(1, 10).toString());
        assertEquals("high wate", text.subSequence(0, 9).toString());
        assertThrows(IndexOutOfBoundsException.class, () -> text.subSequence(0, 11));
    }

    @Test
    void aTextHasNoOptionsOfTheParsers() {
        CountedText text = counted(0);
        assertFalse(text.allOptions(1) || text.anyOptions(1));
        assertEquals(7, text.getOption(new DataKey<>("TIDE", 7)));
    }

    @Test
    void aCharacterThatNoPageMayHoldIsReplaced() {
        assertEquals("a\uFFFDb", new CountedText("a\u0000b", 3).toString());
    }
}
