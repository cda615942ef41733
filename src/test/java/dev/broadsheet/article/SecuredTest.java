package dev.broadsheet.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.source.Fingerprint;
import org.junit.jupiter.api.Test;

class SecuredTest {

    private static final String RUN = "abcdefghIJKL0189";

    private static long mark(String text, int last) {
        return Secured.mark(text.getBytes(ISO_8859_1), last);
    }

    @Test
    void aMarkIsOfSixteenLettersAndDigitsWhereverTheyStand() {
        long mark = mark(RUN, 15);
        assertEquals(mark, mark("\u00ff\u00ff" + RUN + "\u00ff", 17));
        for (int i = 0; i < Secured.MARK; i++) {
            String other = RUN.substring(0, i) + "x" + RUN.substring(i + 1);
            assertNotEquals(mark, mark(other, 15), other);
        }
        assertNotEquals(mark, mark(RUN.substring(8) + RUN.substring(0, 8), 15));
    }

    @Test
    void everyPartOfAnEncryptedValueHasTheMarkOfItsFirstRun() {
        String other = "ZZZZyyyyVVVVwwww";
        Secured secured = Secured.of("ab+" + RUN + "more/short;AAAA==;" + other + "=");
        assertArrayEquals(new long[] {mark(RUN, 15), mark(other, 15)}, secured.marks());
        assertEquals(Fingerprint.ofValue("ab+" + RUN + "more/short;AAAA==;" + other + "="), secured.print());
        assertFalse(secured.isUnmarked());
    }

    @Test
    void aValueOfAnotherKindHasNoMark() {
        for (String value : new String[] {"Call Ada " + RUN, RUN + "!", "abcdefgh+IJKL0189", RUN.substring(1)}) {
            assertEquals(0, Secured.of(value).marks().length, value);
            assertTrue(Secured.of(value).isUnmarked(), value);
        }
    }

    @Test
    void whereThereIsNoValueNoneIsUnmarked() {
        assertFalse(Secured.NONE.isUnmarked());
    }

    @Test
    void lettersAndDigitsOfAsciiAlonePartakeInMarks() {
        StringBuilder marking = new StringBuilder();
        for (int b = 0; b < 256; b++) {
            marking.append(Secured.isMarking((byte) b) ? String.valueOf((char) b) : "");
        }
        assertEquals("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", marking.toString());
    }
}
