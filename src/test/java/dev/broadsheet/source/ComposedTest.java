package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposedTest {

    @ParameterizedTest
    @CsvSource({
        "cafe\u0301, caf\u00e9",
        "\u0627\u0653\u067e, \u0622\u067e",
        "\u0648\u0654, \u0624",
        "\u1ecd\u0301, \u1ecd\u0301",
        "o\u0323\u0301, \u1ecd\u0301",
        "\u1112\u1161\u11ab, \ud55c",
        "plain, plain",
        "\u2018quoted\u2019, \u2018quoted\u2019"
    })
    void everyLetterIsWrittenInOneWay(String text, String composed) {
        assertEquals(composed, Composed.of(text));
    }

    @Test
    void marksOfOneLetterAreCountedAndNotThoseOfAText() {
        assertEquals("caf\u00e9 ".repeat(100), Composed.of("cafe\u0301 ".repeat(100)));
    }

    @Test
    void marksThatAreNoWritingCostNothing() {
        String text = "a" + "\u0301\u0323".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertSame(text, Composed.of(text)));
    }
}
