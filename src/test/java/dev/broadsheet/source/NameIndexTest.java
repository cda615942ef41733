package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Two letters for each bit make names of one hash code: nobody can make finding them slow. */
    @Test
    void manyNamesOfOneHashCodeAreFoundWithoutLookingAtAll() {
        List<String> names = IntStream.range(0, 1 << 14)
                .mapToObj(i -> IntStream.range(0, 14)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "an" : "c0")
                        .collect(Collectors.joining()))
                .toList();
        assertEquals(1, names.stream().map(String::hashCode).distinct().count());
        AtomicLong asked = new AtomicLong();
        NameIndex<String> index = new NameIndex<>(names, name -> {
            asked.incrementAndGet();
            return name;
        });
        for (int i = 0; i < names.size(); i++) {
            assertEquals(i, index.position(names.get(i)));
        }
        assertEquals(-1, index.position("c".repeat(28)));
        assertTrue(asked.get() < 10L * names.size(), () -> asked + " names were looked at");
    }

    @Test
    void ofNothingNothingIsFound() {
        assertNull(index(List.of()).get("a"));
    }
}
