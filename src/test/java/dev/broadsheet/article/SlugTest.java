package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void wordsAreJoinedByHyphens() {
        assertEquals("budget-cuts-in-2026", Slug.of("  Budget: cuts, in 2026!"));
        assertEquals("zone-9-of-90", Slug.of("Zone 9 of 90"));
        assertEquals("tide-party", Slug.of("tide🎉party"));
        assertEquals("dont-panic", Slug.of("Don't panic"));
        assertEquals("dont-panic", Slug.of("Don’t panic"));
    }

    @Test
    void otherScriptsAreTransliterated() {
        assertEquals("zhong-guan-cun", Slug.of("中关村"));
        assertEquals("poisk-v-reke", Slug.of("Поиск в реке"));
        assertEquals("uber-pokemon", Slug.of("Über Pokémon"));
        assertEquals(Slug.of("Caf\u00e9"), Slug.of("Cafe\u0301"));
    }

    @Test
    void aSlugThatLostALetterEndsInDigits() {
        String slug = Slug.of("ع");
        assertTrue(slug.matches("[0-9a-f]{6}"), slug);
        assertTrue(Slug.of("عرب").matches("rb-[0-9a-f]{6}"), Slug.of("عرب"));
        assertNotEquals(Slug.of("عرب"), Slug.of("رب"));
    }

    @Test
    void aNameWithoutLettersIsItsDigits() {
        assertTrue(Slug.of("🎉").matches("[0-9a-f]{6}"));
        assertNotEquals(Slug.of("🎉"), Slug.of("🎂"));
    }

    @Test
    void aLongNameIsCutAndTold() {
        String slug = Slug.of("a".repeat(201));
        assertTrue(slug.matches("a{193}-[0-9a-f]{6}"), slug);
        assertEquals("a".repeat(200), Slug.of("a".repeat(200)));
        assertNotEquals(slug, Slug.of("a".repeat(202)));
        String betweenWords = Slug.of("a".repeat(192) + " " + "b".repeat(20));
        assertTrue(betweenWords.matches("a{192}-[0-9a-f]{6}"), betweenWords);
    }

    @Test
    void namesOfDevicesAreAvoided() {
        assertTrue(Slug.of("CON").matches("con-[0-9a-f]{6}"));
        assertTrue(Slug.of("lpt1").matches("lpt1-[0-9a-f]{6}"));
        assertEquals("console", Slug.of("console"));
    }

    @Test
    void digitsAreThoseOfTheNormalisedName() {
        assertEquals(Slug.of("🎉 A"), Slug.of("  🎉   a "));
        assertEquals("c-" + "x".repeat(0) + Slug.distinct("c", "C").substring(2), Slug.distinct("c", "c"));
    }

    @Test
    void signsInNamesOfTopicsAreSpeltOut() {
        assertEquals("c", Slug.ofTopic("C"));
        assertEquals("c-plus-plus", Slug.ofTopic("C++"));
        assertEquals("c-sharp", Slug.ofTopic("C#"));
        assertEquals("hash-metoo", Slug.ofTopic("#MeToo"));
        assertEquals("at-and-t", Slug.ofTopic("AT&T"));
        assertEquals("at-home", Slug.ofTopic("@home"));
    }

    @Test
    void theLocaleOfTheMachineMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("title-istanbul", Slug.of("TITLE İstanbul"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatSomebodyWritesMustBeASlugAlready() {
        assertTrue(Slug.isValid("a-1"));
        for (String wrong : new String[] {"", "-", "A", "a b", "../x", "é", "con", "a/b", "a%2e", "x".repeat(201)}) {
            assertFalse(Slug.isValid(wrong), wrong);
        }
    }

    @Test
    void aNameIsShownComposedAndWithSingleSpaces() {
        assertEquals("Ada Byron", NameKey.shown(" Ada  Byron "));
        assertEquals("Ada Byron", NameKey.shown("Ada\tByron"));
        assertEquals("Ada Byron", NameKey.shown("Ada\u00a0Byron"));
        assertEquals("Ada Byron", NameKey.shown("Ada\u2028Byron\u3000"));
        assertEquals("Caf\u00e9", NameKey.shown("Cafe\u0301"));
        assertEquals("A\u007fB", NameKey.shown("A\u007fB"));
        assertEquals("", NameKey.shown(" \u00a0"));
        assertEquals("", NameKey.shown(""));
    }

    @Test
    void keysOfNamesDifferByMoreThanCaseSpacesAndForm() {
        assertEquals(NameKey.of("Café  Noir"), NameKey.of(" cafe\u0301\u00a0NOIR"));
        assertEquals(NameKey.of("STRASSE"), NameKey.of("Straße"));
        assertNotEquals(NameKey.of("C"), NameKey.of("C#"));
    }
}
