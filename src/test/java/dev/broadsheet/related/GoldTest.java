package dev.broadsheet.related;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A month of six invented papers, of which an editor says what belongs together: reports of one event, and articles on one
 * theme. In the file each has a line with its event, its theme, its time and its paper, then its title and its text.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldTest {

    private record Filed(String event, String theme, Clipping clipping) {}

    private final Map<String, Filed> filed = new LinkedHashMap<>();
    private Morgue morgue = Morgue.of();

    @BeforeAll
    void file() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldTest.class.getResourceAsStream("gold.txt"))) {
            for (String block : new String(in.readAllBytes(), UTF_8).split("\n\n", -1)) {
                String[] lines = block.strip().split("\n", -1);
                String[] words = lines[0].split(" ", -1);
                String name = words[0] + "-" + words[3];
                Clipping clipping = Clipping.of(name, words[2] + ":00Z", lines[1])
                        .provider(words[3])
                        .body(lines[2]);
                filed.put(name, new Filed(words[0], words[1], clipping));
            }
        }
        morgue = Morgue.of(filed.values().stream().map(Filed::clipping).toList());
    }

    private Set<String> reports(String event) {
        return filed.entrySet().stream()
                .filter(entry -> entry.getValue().event().equals(event))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void reportsOfOneEventAreOneStory() {
        Map<String, Set<String>> expected = new TreeMap<>();
        filed.values().forEach(each -> expected.put(each.event(), reports(each.event())));
        expected.values().removeIf(reports -> reports.size() == 1);
        Map<String, Set<String>> found = new TreeMap<>();
        morgue.stories().values().forEach(story -> found.put(event(story.get(0)), new TreeSet<>(story)));
        assertEquals(expected, found);
    }

    private String event(String name) {
        return Objects.requireNonNull(filed.get(name)).event();
    }

    @Test
    void theFirstNeighbourOfAnotherEventIsOfTheSameTheme() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Filed> entry : filed.entrySet()) {
            Filed each = entry.getValue();
            boolean more = filed.values().stream()
                    .anyMatch(other ->
                            other.theme().equals(each.theme()) && !other.event().equals(each.event()));
            if (!more) {
                continue;
            }
            String first = morgue.beside(entry.getKey()).stream()
                    .filter(name -> !event(name).equals(each.event()))
                    .findFirst()
                    .orElse("nothing");
            Filed found = filed.get(first);
            if (found != null && found.theme().equals(each.theme())) {
                right++;
            } else {
                wrong.add(entry.getKey() + " shows " + first);
            }
        }
        assertTrue(right >= 9 * wrong.size(), right + " right, wrong: " + wrong);
    }

    @Test
    void whatCameOfAnEventStandsBesideIt() {
        assertBeside("pilots-tide.example", "ferry-aground");
        assertBeside("oysters-gazette.example", "dredging");
        assertBeside("axles-wire.example", "tunnel");
        assertBeside("alder-works-star.example", "timetable");
        assertBeside("bath-house-tide.example", "mosaic");
        assertBeside("flood-wall-gazette.example", "flood");
        assertBeside("strike-ends-post.example", "strike");
    }

    private void assertBeside(String name, String event) {
        List<String> beside = morgue.beside(name);
        assertEquals(event, event(beside.get(0)), () -> name + " shows " + beside);
    }
}
