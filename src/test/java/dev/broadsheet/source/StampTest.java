package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void aTimeInSecondsOrMillisecondsMayBeThatOfAnotherWriteForTwoSeconds() {
        assertEquals(5_000_000_000L, settled(3_000_000_000L));
        assertEquals(5_007_000_000L, settled(3_007_000_000L));
    }

    @Test
    void aFinerTimeIsThatOfOneWriteAfterATenthOfASecond() {
        assertEquals(3_107_000_001L, settled(3_007_000_001L));
        assertEquals(3_100_000_500L, settled(3_000_000_500L));
    }

    private static long settled(long modified) {
        return new Stamp(1, modified, 0).settled();
    }
}
