package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<Object, String> recent = new Recent<>();

    /** Keys of one hash have one place. */
    private record Twin(String name) {
        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Twin twin && twin.name.equals(name);
        }
    }

    @Test
    void aResultIsRememberedUntilItIsReplaced() {
        assertNull(recent.get("a"));
        recent.put("a", "first");
        assertEquals("first", recent.get("a"));
        recent.put("a", "second");
        assertEquals("second", recent.get("a"));
    }

    @Test
    void aKeyThatLostItsPlaceIsNotKnownForAnother() {
        recent.put(new Twin("a"), "of a");
        assertNull(recent.get(new Twin("b")));
        recent.put(new Twin("b"), "of b");
        assertNull(recent.get(new Twin("a")));
        assertEquals("of b", recent.get(new Twin("b")));
    }

    @Test
    void keysWhoseHashesDifferInFewBitsHavePlacesOfTheirOwn() {
        IntStream.range(0, 1_000).forEach(key -> recent.put(key, "of " + key));
        long known = IntStream.range(0, 1_000)
                .filter(key -> ("of " + key).equals(recent.get(key)))
                .count();
        assertTrue(known > 950, known + " of 1000 are known");
    }
}
