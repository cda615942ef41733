package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "news/2026/03/01/storm/", "a-b.c_d~e/Z9"})
    void unreservedCharactersStay(String path) {
        assertEquals(path, PathNames.encoded(path));
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a%20b",
        "été/x, %C3%A9t%C3%A9/x",
        "潮, %E6%BD%AE",
        "50%, 50%25",
        "a:b*c, a%3Ab%2Ac",
        "a?b#c, a%3Fb%23c",
        "ª, %C2%AA",
        "\u0080, %C2%80"
    })
    void everythingElseIsEncodedByteByByte(String path, String encoded) {
        assertEquals(encoded, PathNames.encoded(path));
    }

    @Test
    void aCharacterBeyondThePlaneIsOneCharacter() {
        assertEquals("%F0%9F%8C%8A/", PathNames.encoded("\ud83c\udf0a/"));
    }
}
