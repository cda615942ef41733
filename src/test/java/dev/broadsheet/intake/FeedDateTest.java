package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static String read(String text) {
        return FeedDate.instant(text, ZONE).map(Instant::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 05 Jan 2026 10:00:00 GMT     | 2026-01-05T10:00:00Z",
                "Tue, 05 Jan 2026 10:00:00 GMT     | 2026-01-05T10:00:00Z",
                "Monday, 5 January 2026 9:00 +0100 | 2026-01-05T08:00:00Z",
                "Mon, 05 Jan 2026 10:00:00 +01:00  | 2026-01-05T09:00:00Z",
                "Mon, 05 Jan 2026 10:00:00 GMT+2   | 2026-01-05T08:00:00Z",
                "5 Jan 26 10:00 EST                | 2026-01-05T15:00:00Z",
                "05-Jan-1999 10:00:00 CEST         | 1999-01-05T09:00:00Z",
                "Mon, 06 Jul 2026 10:00:00 EST     | 2026-07-06T15:00:00Z",
                "Mon, 06 Jul 2026 10:00:00         | 2026-07-06T08:00:00Z",
                "5 Sept 98                         | 1998-09-04T22:00:00Z",
                "2026-01-05T10:00:00.123456789Z    | 2026-01-05T10:00:00Z",
                "2026-01-05T10:00:00.5-05:00       | 2026-01-05T15:00:00Z",
                "2026-01-05T10:00:00+0100          | 2026-01-05T09:00:00Z",
                "2026-01-05 10:00:00               | 2026-01-05T09:00:00Z",
                "2026-01-05                        | 2026-01-04T23:00:00Z",
            })
    void aDateIsReadHoweverItIsWritten(String text, String instant) {
        assertEquals(instant, read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1767607200",
                "01/05/2026",
                "Tue, 31 Feb 2026 10:00:00 GMT",
                "Mon, 05 Jan 2026 10:60:00 GMT",
                "Mon, 05 Jan 2026 10:00:00 XQZ",
                "Mon, 05 Jan 2026 10:00:00 +99:00",
                "Mon, 05 Jan 12026 10:00:00 GMT",
                "Mon, 05 Jan 0026 10:00:00 GMT",
                "Mon, 05 Anf 2026 10:00:00 GMT",
                "2026-02-30T10:00:00Z",
            })
    void whatIsNoDateOrNoneThatAnArticleMayHaveIsNotRead(String text) {
        assertEquals("none", read(text));
    }

    @Test
    void whiteSpaceAroundAndWithinIsNothing() {
        assertEquals("2026-01-05T10:00:00Z", read("\n Mon,  05 Jan 2026\t10:00:00 GMT "));
    }
}
