package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant EVENING = Instant.parse("2026-03-14T19:05:09.999Z");

    private final Moments moments = new Moments(ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 14 March 2026 | 19:05 | March 2026",
                "de | 14. März 2026 | 19:05 | März 2026",
                "ar | 14 مارس 2026 | 7:05 م | مارس 2026",
                "zh | 2026年3月14日 | 19:05 | 2026年3月",
            })
    void datesReadAsInTheirLanguage(String language, String date, String time, String month) {
        Moment moment = moments.of(EVENING, language);
        // ICU sets some of the spaces between numbers and words so that no line breaks there
        assertEquals(date, moment.date());
        assertEquals(time, moment.time().replace('\u202f', ' ').replace('\u00a0', ' '));
        assertEquals(month, moments.month(YearMonth.of(2026, 3), language));
    }

    @Test
    void dateAndTimeAreThoseOfTheSitesZone() {
        Moment moment = new Moments(ZoneId.of("Asia/Kathmandu")).of(EVENING, "en-GB");
        assertEquals("15 March 2026", moment.date());
        assertEquals("00:50", moment.time());
        assertEquals("2026-03-14T19:05:09Z", moment.iso());
    }

    @Test
    void summerTimeCounts() {
        assertEquals(
                "13:00",
                moments.of(Instant.parse("2026-07-01T12:00:00Z"), "en-GB").time());
    }

    @Test
    void feedsSpeakEnglishAndGreenwich() {
        assertEquals("Sat, 14 Mar 2026 19:05:09 GMT", Moments.rfc822(EVENING));
    }

    @Test
    void anUnknownLanguageStillHasDates() {
        assertEquals("2026-03-14T19:05:09Z", moments.of(EVENING, "qaa").iso());
    }
}
