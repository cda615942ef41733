package dev.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void codePointsBeyondTheFirstPlaneComeLast() {
        assertTrue(NameOrder.CODE_POINTS.compare("\uFF21", "\uD83D\uDE00") < 0);
        assertTrue(NameOrder.CODE_POINTS.compare("\uD83D\uDE00", "\uFF21") > 0);
        assertTrue(NameOrder.CODE_POINTS.compare("\uD83D\uDE00", "\uD83D\uDE01") < 0);
        assertTrue(NameOrder.CODE_POINTS.compare("ab", "abc") < 0);
        assertTrue(NameOrder.CODE_POINTS.compare("B", "a") < 0);
    }

    @Test
    void readersFindNamesWhereTheirAlphabetHasThem() {
        assertEquals(List.of("apple", "\u00c5re", "Zebra"), sorted("en"));
        assertEquals(List.of("apple", "Zebra", "\u00c5re"), sorted("sv"));
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv-SE"));
            assertEquals(List.of("apple", "\u00c5re", "Zebra"), sorted("en"));
            assertEquals(List.of("apple", "\u00c5re", "Zebra"), sorted("qaa"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<String> sorted(String language) {
        return List.of("Zebra", "\u00c5re", "apple").stream()
                .sorted(NameOrder.of(language))
                .toList();
    }
}
