package dev.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.source.Stamp;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final int MANY = 5000;

    private final Seen seen = new Seen();

    @Test
    void aFileIsKnownByItsPathAndStamp() {
        seen.add("a/index.html", new Stamp(10, 20, 30));
        assertTrue(seen.holds("a/index.html", new Stamp(10, 20, 30)));
        assertFalse(seen.holds("b/index.html", new Stamp(10, 20, 30)));
        assertFalse(seen.holds("a/index.html", new Stamp(11, 20, 30)));
        assertFalse(seen.holds("a/index.html", new Stamp(10, 21, 30)));
        assertFalse(seen.holds("a/index.html", new Stamp(10, 20, 31)));
    }

    @Test
    void asManyAreKnownAsWereAdded() {
        for (int i = 0; i < MANY; i++) {
            seen.add("page/" + i, new Stamp(i, 7, 7));
            seen.add("page/" + i, new Stamp(i, 7, 7));
        }
        for (int i = 0; i < MANY; i++) {
            assertTrue(seen.holds("page/" + i, new Stamp(i, 7, 7)));
            assertFalse(seen.holds("page/" + i, new Stamp(i, 7, 8)));
        }
    }
}
