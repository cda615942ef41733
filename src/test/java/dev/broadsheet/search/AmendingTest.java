package dev.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The index of a range in which few documents have changed is that which would be made of all. */
class AmendingTest {

    private static final int MARK = 0x01020304;
    private static final List<String> TITLES = List.of("Tide", "Harbour", "Bridges at night", "北京大学", "Łódź");

    private static Document drawn(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            body.append("word")
                    .append((int) Math.abs(random.nextGaussian() * 60))
                    .append(' ');
        }
        return new Document(
                TITLES.get(random.nextInt(TITLES.size())),
                "An excerpt of " + random.nextInt(5),
                List.of("Name " + random.nextInt(3)),
                List.of("#topic-" + random.nextInt(3)),
                body::toString);
    }

    private static void assertSame(Segment expected, Segment given) {
        assertEquals(expected.firsts(), given.firsts());
        assertEquals(expected.shards().size(), given.shards().size());
        for (int i = 0; i < expected.shards().size(); i++) {
            assertArrayEquals(expected.shards().get(i), given.shards().get(i), "file " + i);
        }
    }

    @Test
    void whateverHasChangedTheIndexIsThatOfAllDocuments() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Range range = new Range(0, 1 + random.nextInt(400));
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < range.size(); i++) {
                documents.add(drawn(random));
            }
            Segment segment = Segment.of(range, documents::get, MARK);
            for (int edit = 0; edit < 4; edit++) {
                BitSet changed = new BitSet();
                for (int i = random.nextInt(4); i > 0; i--) {
                    int position = random.nextInt(range.size());
                    documents.set(position, drawn(random));
                    changed.set(position);
                }
                segment = Segment.amended(range, segment.shards(), changed, documents::get);
                assertSame(Segment.of(range, documents::get, MARK), segment);
            }
        }
    }

    @Test
    void onlyDocumentsThatHaveChangedAreAskedFor() {
        Range range = new Range(0, 300);
        List<Document> documents = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < range.size(); i++) {
            documents.add(drawn(random));
        }
        Segment segment = Segment.of(range, documents::get, MARK);
        BitSet changed = new BitSet();
        changed.set(7);
        changed.set(299);
        TreeSet<Integer> asked = new TreeSet<>();
        Segment.amended(range, segment.shards(), changed, position -> {
            asked.add(position);
            return documents.get(position);
        });
        assertEquals(new TreeSet<>(List.of(7, 299)), asked);
    }

    @Test
    void filesThatAreNoIndexAreRefused() {
        Range range = new Range(0, 60);
        Document document = drawn(new Random(2));
        byte[] whole = Segment.of(range, i -> document, MARK).shards().get(0);
        byte[] half = Arrays.copyOf(whole, whole.length / 2 + 1);
        byte[] negative = {4, 3, 2, 1, 0, -1, -1, -1, -1, 15};
        for (byte[] damaged : List.of(half, negative, new byte[] {1})) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Segment.amended(range, List.of(damaged), new BitSet(), i -> document));
        }
    }
}
