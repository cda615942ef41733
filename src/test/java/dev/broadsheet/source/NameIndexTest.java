package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static NameIndex<String> index(List<String> names) {
        return new NameIndex<>(names, Function.identity());
    }

    @Test
    void everyNameIsFoundAtItsPositionAndNoOther() {
        for (int size : new int[] {1, 2, 3, 4, 5, 1000}) {
            List<String> names =
                    IntStream.range(0, size).mapToObj(i -> "news/" + i + ".md").toList();
            NameIndex<String> index = index(names);
            for (int i = 0; i < size; i++) {
                assertEquals(i, index.position(names.get(i)));
                assertEquals(names.get(i), index.get("news/" + i + ".md"));
            }
            assertEquals(-1, index.position("news/" + size + ".md"));
            assertNull(index.get(""));
        }
    }

    @Test
    void namesOfOneHashCodeAreToldApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        NameIndex<String> index = index(List.of("Aa", "BB", "AaBB"));
        assertEquals(List.of(0, 1, 2), List.of(index.position("Aa"), index.position("BB"), index.position("AaBB")));
        assertEquals(-1, index.position("BBAa"));
    }

    @Test
    void ofNothingNothingIsFound() {
        assertNull(index(List.of()).get("a"));
    }
}
