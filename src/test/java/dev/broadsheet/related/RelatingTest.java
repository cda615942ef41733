package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelatingTest {

    private static Clipping of(String name, String day, String title) {
        return Clipping.of(name, day + "T08:00:00Z", title);
    }

    /** An archive of chance: a few common words, many rare ones, ten articles a day. */
    private static List<Clipping> archive(int articles, long seed) {
        Random random = new Random(seed);
        List<Clipping> archive = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            StringBuilder title = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                double draw = random.nextDouble();
                title.append(" w").append((int) (2000 * draw * draw * draw));
            }
            String day = String.format(Locale.ROOT, "2024-%02d-%02d", 1 + i / 250 % 12, 1 + i / 10 % 25);
            archive.add(of("a" + i, day, title.toString()).quality(random.nextInt(101)));
        }
        return archive;
    }

    @Test
    void anArticleIsNeverRelatedToItself() {
        Morgue morgue = Morgue.of(archive(300, 1));
        morgue.all().forEach((name, found) -> {
            assertFalse(found.isEmpty(), name);
            assertFalse(morgue.beside(name).contains(name), name);
        });
    }

    @Test
    void anEmptyArchiveAndALoneArticleHaveNoNeighbours() {
        assertEquals(Map.of(), Morgue.of().all());
        assertEquals(List.of(), Morgue.of(of("a", "2024-05-01", "Ferry sinks")).beside("a"));
    }

    @Test
    void neighboursAreInATotalOrder() {
        Morgue morgue = Morgue.of(archive(300, 2));
        for (String name : morgue.all().keySet()) {
            List<Neighbour> found = morgue.found(name);
            for (int i = 1; i < found.size(); i++) {
                Neighbour better = found.get(i - 1);
                Neighbour worse = found.get(i);
                assertTrue(
                        better.score() > worse.score()
                                || (better.score() == worse.score() && better.article() < worse.article()),
                        name);
            }
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<Clipping> archive = archive(1500, 3);
        Map<String, List<String>> alone = Morgue.of(archive).all();
        assertEquals(alone, Morgue.threaded(4, archive).all());
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        List<Clipping> archive = archive(400, 4);
        List<Clipping> shuffled = new ArrayList<>(archive);
        Collections.shuffle(shuffled, new Random(9));
        assertEquals(Morgue.of(archive).all(), Morgue.of(shuffled).all());
    }

    @Test
    void aRareSharedWordBeatsACommonOne() {
        List<Clipping> archive = new ArrayList<>();
        archive.add(of("asked", "2024-05-10", "council zeppelin"));
        archive.add(of("rare", "2024-05-10", "zeppelin hangar"));
        archive.add(of("common", "2024-05-10", "council hangar"));
        for (int i = 0; i < 40; i++) {
            archive.add(of("other" + i, "2024-05-10", "council meeting" + i / 2));
        }
        assertEquals("rare", Morgue.of(archive).beside("asked").get(0));
    }

    @Test
    void amongEqualsTheNearerInTimeWins() {
        Morgue morgue = Morgue.of(
                of("asked", "2024-05-10", "Harbour ferry sinks"),
                of("far", "2024-06-20", "Ferry in the harbour: divers"),
                of("near", "2024-05-08", "Ferry in the harbour: owners"));
        assertEquals(List.of("near", "far"), morgue.beside("asked"));
    }

    @Test
    void anOldArticleThatSaysMuchMoreBeatsAFreshOneThatSaysLittle() {
        Morgue morgue = Morgue.of(
                of("asked", "2024-05-10", "Zeppelin hangar at Northhaven collapses: designer, girders, history"),
                of("old", "2023-11-10", "How Northhaven built its zeppelin hangar: designer, girders, history"),
                of("fresh", "2024-05-10", "Northhaven elects mayor; budget, schools and trams decide"));
        assertEquals("old", morgue.beside("asked").get(0));
    }

    @Test
    void atTheDistanceOfTheWindowAScoreHasHalved() {
        Morgue morgue = Morgue.of(
                of("asked", "2024-05-31", "Harbour ferry sinks"),
                of("now", "2024-05-31", "Harbour ferry owner"),
                of("before", "2024-05-17", "Harbour ferry crew"));
        List<Neighbour> found = morgue.found("asked");
        assertEquals(2, found.get(0).score() / found.get(1).score(), 1e-9);
    }

    @Test
    void amongEqualsTheBetterWins() {
        Morgue morgue = Morgue.of(
                of("asked", "2024-05-10", "Harbour ferry sinks"),
                of("a", "2024-05-10", "Harbour ferry owner").quality(20),
                of("b", "2024-05-10", "Harbour ferry crew").quality(90));
        assertEquals(List.of("b", "a"), morgue.beside("asked"));
    }

    @Test
    void aSharedTopicRelates() {
        Morgue morgue = Morgue.of(
                of("asked", "2024-05-10", "Ferry sinks").topics("Public Transport"),
                of("other", "2024-05-10", "Tram strike called off").topics("public  transport"));
        assertEquals(List.of("other"), morgue.beside("asked"));
    }

    @Test
    void aBarredArticleIsNobodysNeighbourButHasItsOwn() {
        List<Clipping> archive = List.of(
                of("asked", "2024-05-10", "Harbour ferry sinks"),
                of("poor", "2024-05-10", "Harbour ferry rumours"),
                of("good", "2024-05-10", "Harbour ferry inquiry"));
        Morgue morgue = Morgue.barring("poor", archive);
        assertEquals(List.of("good"), morgue.beside("asked"));
        assertEquals(
                List.of("asked", "good"),
                morgue.beside("poor").stream().sorted().toList());
    }

    @Test
    void anArticleThatSharesNothingHasNoNeighbours() {
        Morgue morgue = Morgue.of(
                of("alone", "2024-05-10", "And so it is"),
                of("a", "2024-05-10", "And so it is: ferry"),
                of("b", "2024-05-10", "So it is the ferry"));
        assertEquals(List.of(), morgue.beside("alone"));
    }

    @Test
    void anUnrelatedArticleChangesNobody() {
        List<Clipping> archive = archive(600, 5);
        Map<String, List<String>> before = Morgue.of(archive).all();
        archive.add(of("new", "2024-01-15", "Zeppelin hangar northhaven collapse"));
        Map<String, List<String>> after = Morgue.of(archive).all();
        assertEquals(List.of(), after.remove("new"));
        assertEquals(before, after);
    }

    @Test
    void anArticleOfWordsBetweenTwoStepsOfRarityChangesOnlyWhomItIsBeside() {
        List<Clipping> archive = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            archive.add(
                    of("a" + i, "2024-05-10", "ferry" + i / 8 + " harbour" + i / 10 + " quay" + i / 16 + " one" + i));
        }
        Map<String, List<String>> before = Morgue.of(archive).all();
        archive.add(of("new", "2024-05-10", "ferry2 harbour2 quay1 zeppelin"));
        Map<String, List<String>> after = Morgue.of(archive).all();
        int changed = 0;
        for (Map.Entry<String, List<String>> each : before.entrySet()) {
            List<String> now = new ArrayList<>(after.get(each.getKey()));
            if (now.removeIf(neighbour -> neighbour.startsWith("new "))) {
                changed++;
            }
            assertEquals(now, each.getValue().subList(0, now.size()), each.getKey());
        }
        assertTrue(changed > 0 && changed < 25, changed + " changed");
    }

    @Test
    void articlesOfOtherLanguagesFindTheirOwn() {
        Morgue morgue = Morgue.of(
                of("ar1", "2024-05-10", "الحكومة تعلن نتائج الانتخابات"),
                of("ar2", "2024-05-10", "نتائج انتخابات البلدية"),
                of("zh1", "2024-05-10", "神舟二十号发射成功"),
                of("zh2", "2024-05-10", "神舟二十号航天员返回"),
                of("en1", "2024-05-10", "Spacecraft launched"));
        assertEquals(List.of("ar2"), morgue.beside("ar1"));
        assertEquals(List.of("zh1"), morgue.beside("zh2"));
        assertEquals(List.of(), morgue.beside("en1"));
    }
}
