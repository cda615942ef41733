package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = Labels.of(
            "de-AT",
            Map.of(
                    "en", Map.of("home", "Home", "older", "Older"),
                    "de", Map.of("home", "Startseite"),
                    "pt-br", Map.of("home", "Início")));

    @Test
    void aLanguageSpeaksItsOwnLabels() {
        assertEquals("Startseite", labels.text("de", "home"));
        assertEquals("Início", labels.text("pt-BR", "home"));
    }

    @Test
    void aRegionSpeaksItsLanguagesLabels() {
        assertEquals("Startseite", labels.text("de-CH", "home"));
    }

    @Test
    void whatALanguageLacksIsEnglish() {
        assertEquals("Older", labels.text("de", "older"));
        assertEquals("Home", labels.text("zh", "home"));
    }

    @Test
    void aLanguageHasLabelsWhereItsPrimaryLanguageHas() {
        assertTrue(labels.has("de-CH"));
        assertTrue(labels.has("pt-BR"));
        assertFalse(labels.has("pt"));
        assertFalse(labels.has("fr-CA"));
    }

    @Test
    void aPageSpeaksItsArticlesLanguageWhereThereAreLabelsElseTheSites() {
        assertEquals("pt-BR", labels.pageLanguage("pt-BR"));
        assertEquals("de-CH", labels.pageLanguage("de-CH"));
        assertEquals("de-AT", labels.pageLanguage("zh"));
    }

    @Test
    void aLabelThatNobodyWroteIsOurMistake() {
        assertThrows(IllegalArgumentException.class, () -> labels.text("de", "newer"));
    }

    @Test
    void scriptsDecideTheDirection() {
        assertEquals("rtl", labels.direction("ar"));
        assertEquals("rtl", labels.direction("az-Arab"));
        assertEquals("ltr", labels.direction("zh-Hant"));
    }
}
