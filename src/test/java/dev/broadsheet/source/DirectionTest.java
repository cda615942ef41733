package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u200eעברית\u200f",
                "a \u202bb\u202c c",
                "a \u2068b \u2067c\u2069\u2069 d",
                "\u202a\u2066x\u2069\u202c"
            })
    void whatIsClosedStays(String line) {
        assertEquals(line, Direction.closed(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202ebc",
                "a\u202db\u202cc",
                "ab\u2067c",
                "ab\u202cc",
                "\u202ba\u2069bc",
                "\u2066a\u202abc\u2069"
            })
    void whatTurnsTheRestOfALineIsLeftOut(String line) {
        assertEquals("abc", Direction.closed(line));
    }

    @Test
    void overridesAreLeftOutOfEveryText() {
        assertEquals("abc", Utf8.clean("a\u202eb\u202dc"));
        byte[] bytes = "a’\u202e".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(true, Utf8.mayHoldControl(bytes, 0, bytes.length));
        assertEquals(false, Utf8.mayHoldControl(bytes, 0, bytes.length - 1));
    }
}
