package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A publication is named as Google News knows it. */
class PublicationTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "pt-BR, pt",
        "zh, zh-cn",
        "zh-CN, zh-cn",
        "zh-Hans-TW, zh-cn",
        "zh-TW, zh-tw",
        "zh-HK, zh-tw",
        "zh-Hant-SG, zh-tw",
    })
    void chineseIsToldApartByItsScript(String tag, String language) {
        assertEquals(language, Publication.language(tag));
    }

    @ParameterizedTest
    @CsvSource({"The Harwick Tide, The Harwick Tide", "The Tide (subscription), The Tide", "(Tide), (Tide)"})
    void whatStandsInBracketsIsNoPartOfTheName(String publication, String name) {
        assertEquals(name, Publication.name(publication));
    }
}
