package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    private static boolean knows(String language, String word) {
        return StopWords.of(language).contains(new Spelling().unstemmed(word, 0, word.length()));
    }

    /** Arabic, Persian, Urdu, Russian, Greek, Hindi, Bengali and Amharic; Persian as Arabic keyboards write it too. */
    @ParameterizedTest
    @ValueSource(strings = {"إلى", "در", "می", "مي", "ہیں", "что", "και", "और", "এর", "እና"})
    void wordsOfAScriptOfTheirOwnAreKnownWhateverTheLanguage(String word) {
        assertTrue(knows("en", word));
        assertTrue(knows("de", word));
        assertTrue(knows("zu", word));
    }

    @ParameterizedTest
    @CsvSource({"de,nicht", "de-CH,und", "FR,mais", "es,pero", "sv,och", "tr,ama", "cs,jako", "pt-BR,uma", "nb,ikke"})
    void wordsInLatinScriptAreThoseOfTheLanguage(String language, String word) {
        assertTrue(knows(language, word));
        assertFalse(knows("en", word));
    }

    @Test
    void whatIsAPronounInOneLanguageIsAWordInAnother() {
        assertTrue(knows("en", "but"));
        assertFalse(knows("fr", "but")); // the goal
        assertTrue(knows("de", "war"));
        assertFalse(knows("sv", "who"));
    }

    @Test
    void theEnglishOnesStandInWhereThereIsNoList() {
        assertTrue(knows("zu", "the"));
        assertTrue(knows("", "the"));
        assertFalse(knows("en", "harbour"));
    }

    @Test
    void articlesThatShareNothingElseAreNotRelated() {
        Morgue morgue = Morgue.of(
                Clipping.of("a", "2024-05-10T09:00:00Z", "کشتی در بندر است و به دریا نمی رود"),
                Clipping.of("b", "2024-05-10T09:00:00Z", "او در مدرسه است و به خانه نمی آید"));
        assertEquals(List.of(), morgue.beside("a"));
    }
}
