package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written as readers of a language write them. */
class NumeralsTest {

    private final Numerals numerals = new Numerals();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 1,234,567", "de | 1.234.567", "hi | 12,34,567", "ar-EG | ١٬٢٣٤٬٥٦٧"})
    void digitsAndGroupsAreThoseOfTheLanguage(String language, String written) {
        assertEquals(written, numerals.of(1_234_567, language));
        assertEquals(written, numerals.of(1_234_567, language));
    }
}
