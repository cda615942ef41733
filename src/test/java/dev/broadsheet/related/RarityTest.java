package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RarityTest {

    private static final int DAY = 86_400;
    private static final int SILENT = 1 << 14;

    private static long days(int count) {
        return Rarity.reach(Rarity.reachOf(Rarity.step(count))) / DAY;
    }

    @Test
    void countsAreToldApartByQuartersOfAPowerOfTwo() {
        List<Integer> first = IntStream.range(1, SILENT)
                .filter(count -> Rarity.step(count) != Rarity.step(count - 1))
                .boxed()
                .toList();
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20), first.subList(0, 12));
    }

    @Test
    void aWordIsWorthLessTheMoreArticlesHoldIt() {
        Rarity rarity = new Rarity(100_000);
        float last = 2;
        for (int step = Rarity.step(1); step < Rarity.step(SILENT); step++) {
            assertTrue(rarity.worth(step) < last, "step " + step);
            last = rarity.worth(step);
        }
        assertTrue(last > 0);
    }

    @Test
    void theReachHalvesWhereverTheCountDoubles() {
        assertTrue(Rarity.isFree(Rarity.step(127)));
        assertEquals(List.of(128L, 64L, 32L), List.of(days(128), days(256), days(512)));
        assertEquals(List.of(102L, 85L, 73L), List.of(days(160), days(192), days(224)));
        assertFalse(Rarity.isSilent(Rarity.step(SILENT - 1)));
        assertTrue(Rarity.isSilent(Rarity.step(SILENT)));
    }

    @Test
    void theArchiveIsCountedAtThePowersOfTwoAlone() {
        assertTrue(new Rarity(8_192).sameAs(new Rarity(16_383)));
        assertFalse(new Rarity(16_383).sameAs(new Rarity(16_384)));
    }
}
