package dev.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void wordsAreFoundWhereverTheyStand() {
        Lexicon<Integer> lexicon = new Lexicon<>();
        Map<String, Integer> kept = new HashMap<>();
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            String word = Integer.toString(random.nextInt(40_000), 36) + (i % 3 == 0 ? "’s" : "");
            if (!kept.containsKey(word)) {
                assertNull(lexicon.get(word, 0, word.length()));
                lexicon.put(word, i);
                kept.put(word, i);
            }
        }
        kept.forEach((word, value) -> {
            String text = "a " + word + " of it";
            assertEquals(value, lexicon.get(text, 2, 2 + word.length()), word);
        });
        assertNull(lexicon.get("another", 0, 7));
    }

    @Test
    void wordsOfOneHashCodeAreToldApartAndTakeNoMoreThanTheirPlaces() {
        List<String> words = IntStream.range(0, 64)
                .mapToObj(number ->
                        Integer.toBinaryString(64 | number).replace("0", "Aa").replace("1", "BB"))
                .toList();
        Lexicon<String> lexicon = new Lexicon<>();
        words.forEach(word -> lexicon.put(word, word));
        List<String> found = words.stream()
                .filter(word -> lexicon.get(word, 0, word.length()) != null)
                .toList();
        assertTrue(found.size() < words.size(), () -> found.size() + " of " + words.size());
        found.forEach(word -> assertEquals(word, lexicon.get(word, 0, word.length())));
    }
}
