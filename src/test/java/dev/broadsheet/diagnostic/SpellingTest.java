package dev.broadsheet.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final Set<String> KNOWN = Set.of("title", "excerpt", "publishedDateTime", "slug");

    @Test
    void aLetterMoreLessWrongOrSwappedIsNear() {
        assertEquals(Optional.of("title"), Spelling.near("titlee", KNOWN));
        assertEquals(Optional.of("title"), Spelling.near("titl", KNOWN));
        assertEquals(Optional.of("title"), Spelling.near("tytle", KNOWN));
        assertEquals(Optional.of("title"), Spelling.near("tilte", KNOWN));
    }

    @Test
    void anotherCaseIsNear() {
        assertEquals(Optional.of("publishedDateTime"), Spelling.near("publisheddatetime", KNOWN));
    }

    @Test
    void twoSlipsAreNotNearButMayBeNearest() {
        assertEquals(Optional.empty(), Spelling.near("excrpts", KNOWN));
        assertEquals(Optional.of("excerpt"), Spelling.nearest("excrpts", KNOWN));
        assertEquals(Optional.empty(), Spelling.nearest("weather", KNOWN));
    }

    @Test
    void ofTwoEquallyNearTheFirstByCodePointIsMeant() {
        assertEquals(Optional.of("bat"), Spelling.near("at", Set.of("cat", "bat")));
    }
}
