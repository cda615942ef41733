package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalTest {

    private static Clipping article(String name, Random random) {
        StringBuilder title = new StringBuilder();
        for (int word = 0; word < 10; word++) {
            double draw = random.nextDouble();
            title.append(" w").append((int) (600 * draw * draw * draw));
        }
        String day = String.format(Locale.ROOT, "2024-05-%02dT%02d:00:00Z", 1 + random.nextInt(9), random.nextInt(24));
        return Clipping.of(name, day, title.toString())
                .quality(random.nextInt(5) * 25)
                .provider("p" + random.nextInt(6) + ".example");
    }

    /** Another paper's report of what an article tells. */
    private static Clipping report(String name, Clipping of, Random random) {
        return Clipping.of(name, of.published(), of.title() + " w" + random.nextInt(600))
                .provider("q" + random.nextInt(6) + ".example");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 101, 165})
    void whateverHappenedTheResultIsThatOfRelatingEverythingAnew(long seed) {
        Random random = new Random(seed);
        List<Clipping> archive = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            archive.add(
                    random.nextInt(4) == 0 && i > 0
                            ? report("a" + i, archive.get(random.nextInt(i)), random)
                            : article("a" + i, random));
        }
        Morgue morgue = Morgue.of(archive);
        for (int step = 0; step < 25; step++) {
            change(archive, step, random);
            morgue = morgue.after(archive);
            Morgue anew = Morgue.of(archive);
            assertEquals(anew.all(), morgue.all(), "step " + step);
            assertEquals(anew.stories(), morgue.stories(), "step " + step);
        }
    }

    private static void change(List<Clipping> archive, int step, Random random) {
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(archive.size());
            Clipping one = archive.get(at);
            switch (random.nextInt(6)) {
                case 0 -> archive.remove(at);
                case 1 -> archive.set(at, one.quality(random.nextInt(100)));
                case 2 -> archive.set(at, article(one.name(), random));
                case 3 -> archive.set(at, report(one.name(), archive.get(random.nextInt(archive.size())), random));
                case 4 -> archive.add(report("r" + step + "x" + i, one, random));
                default -> archive.add(article("n" + step + "x" + i, random));
            }
        }
    }

    @Test
    void whatIsOfTheSameArticlesAndTextsIsTold() {
        Random random = new Random(7);
        List<Clipping> archive = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            archive.add(article("a" + i, random));
        }
        Morgue before = Morgue.of(archive);
        assertTrue(before.isOfTheSame(before.after(archive)));
        List<Clipping> changed = new ArrayList<>(archive);
        changed.set(3, changed.get(3).body("Another text."));
        assertFalse(before.isOfTheSame(before.after(changed)));
        List<Clipping> fewer = new ArrayList<>(archive);
        fewer.remove(3);
        assertFalse(before.isOfTheSame(before.after(fewer)));
        archive.add(article("one more", random));
        assertFalse(before.isOfTheSame(before.after(archive)));
    }

    @Test
    void fromNothingAndToNothing() {
        List<Clipping> some = List.of(article("a", new Random(1)), article("b", new Random(1)));
        assertEquals(Morgue.of(some).all(), Morgue.of().after(some).all());
        assertEquals(Morgue.of().all(), Morgue.of(some).after(List.of()).all());
    }
}
