package dev.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void rangesHoldEveryArticleOnce() {
        for (int articles : new int[] {0, 1, 255, 256, 257, 1_279, 16_384, 100_000}) {
            int next = 0;
            for (Range range : Range.of(articles)) {
                assertEquals(next, range.start());
                next += range.size();
            }
            assertEquals(articles, next);
        }
    }

    @Test
    void anArchiveOfAHundredThousandHasFewRanges() {
        assertTrue(Range.of(100_000).size() <= 16);
    }

    @Test
    void aNewArticleChangesTheLastRangeAlone() {
        List<Range> before = Range.of(100_000);
        List<Range> after = new ArrayList<>(Range.of(100_001));
        after.removeAll(before);
        assertEquals(1, after.size());
        int files = Range.of(100_001).stream().mapToInt(Range::shards).sum();
        assertTrue(after.get(0).shards() * 100 <= files);
    }
}
