package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Secured;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SealedScanTest {

    private static final String LETTERS = "abcXYZ019";
    private static final String OTHERS = " +/=\"é\n";

    @Test
    void everyMarkThatAFileHoldsIsFoundAndNoOther() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 3_000; round++) {
            List<String> values = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                values.add(letters(random, Secured.MARK));
            }
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(letters(random, random.nextInt(20)))
                        .append(OTHERS, 0, random.nextInt(OTHERS.length()))
                        .append(random.nextBoolean() ? values.get(random.nextInt(values.size())) : "")
                        .append(letters(random, random.nextInt(3)));
            }
            Set<String> expected = new TreeSet<>(values);
            expected.removeIf(value -> text.indexOf(value) < 0);
            assertEquals(expected, found(values, text.toString()), () -> values + " in " + text);
            found += expected.size();
        }
        assertTrue(found > 2_000, "found " + found);
    }

    private static Set<String> found(List<String> values, String text) {
        List<Long> marks = values.stream()
                .map(value -> Secured.mark(value.getBytes(UTF_8), Secured.MARK - 1))
                .toList();
        SealedScan scan = new SealedScan(
                marks.stream().mapToLong(Long::longValue).toArray(),
                mark -> List.of(new Secret(values.get(marks.indexOf(mark)), "secured value", "a.md", "content/a.md")));
        Set<String> found = new TreeSet<>();
        scan.search(text.getBytes(UTF_8), secrets -> secrets.forEach(secret -> found.add(secret.text())));
        return found;
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
