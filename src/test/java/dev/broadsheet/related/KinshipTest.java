package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.related.Kinship.SharedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final long DAY = 86_400;

    private static List<Clipping> coast() {
        return List.of(
                Clipping.of("a", "2024-05-01T08:00:00Z", "Ferries stop: the quay is closed")
                        .topics("Harbour watch")
                        .provider("tide.example"),
                Clipping.of("b", "2024-05-03T08:00:00Z", "The ferry waits at a closed quay")
                        .topics("Harbour Watch")
                        .quality(100)
                        .provider("tide.example"),
                Clipping.of("c", "2024-05-03T09:00:00Z", "School meals cost more")
                        .provider("inland.example"),
                Clipping.of("d", "2024-05-03T10:00:00Z", "船が港に着いた"),
                Clipping.of("e", "2024-05-04T10:00:00Z", "港に着いた船を見る"));
    }

    @Test
    void theSharedWordsAreReadableAndTheirSharesMakeOne() {
        Kinship kinship = Morgue.of(coast()).kinship("a", "b");
        List<String> words = kinship.words().stream().map(SharedWord::word).toList();
        assertTrue(words.containsAll(List.of("ferries", "quay", "closed", "harbour watch")), words::toString);
        assertFalse(words.contains("the"), words::toString);
        assertEquals(1, kinship.words().stream().mapToDouble(SharedWord::share).sum(), 1e-9);
        assertEquals(2 * DAY, kinship.seconds());
        assertEquals(1.1, kinship.merit(), 1e-9);
        assertTrue(kinship.sameProvider());
    }

    @Test
    void wordsOfScriptsThatDoNotPartThemAreShownInPairs() {
        List<String> words = Morgue.of(coast()).kinship("d", "e").words().stream()
                .map(SharedWord::word)
                .toList();
        assertTrue(words.containsAll(List.of("港に", "着い")), words::toString);
    }

    @Test
    void articlesThatShareNoWordHaveNoLikeness() {
        Kinship kinship = Morgue.of(coast()).kinship("a", "c");
        assertEquals(List.of(), kinship.words());
        assertEquals(0, kinship.likeness());
    }

    /** An explanation that does not add up to the score would be of something else. */
    @Test
    void whatIsExplainedIsTheScore() {
        Random random = new Random(5);
        List<Clipping> archive = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            StringBuilder title = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                double draw = random.nextDouble();
                title.append(" w").append((int) (800 * draw * draw * draw));
            }
            String day = String.format(Locale.ROOT, "2024-%02d-%02dT08:00:00Z", 1 + i / 90, 1 + i / 5 % 28);
            archive.add(Clipping.of("a" + i, day, title.toString()).quality(random.nextInt(101)));
        }
        Morgue morgue = Morgue.of(archive);
        int checked = 0;
        for (int i = 0; i < 900; i += 7) {
            for (Neighbour neighbour : morgue.found("a" + i)) {
                Kinship kinship = morgue.kinship("a" + i, morgue.name(neighbour.article()));
                double score = kinship.likeness() * kinship.merit() * kinship.closeness();
                assertEquals(neighbour.score(), score, 1e-5 * score);
                checked++;
            }
        }
        assertTrue(checked > 300, checked + " neighbours");
    }
}
