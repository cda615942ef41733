package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a body asked of the site is known until it asks something else. */
class AskedTest {

    @Test
    void theLastQuestionsOfABodyCount() {
        Asked asked = Asked.of(Map.of("news/a.md", List.of("L/about/")));
        assertEquals(List.of("L/about/"), asked.of("news/a.md"));
        asked.put("news/a.md", List.of("I/a.gif", "L/b/"));
        assertEquals(List.of("I/a.gif", "L/b/"), asked.of("news/a.md"));
        asked.put("news/a.md", List.of());
        assertEquals(List.of(), asked.of("news/a.md"));
        assertEquals(List.of(), asked.of("news/b.md"));
    }
}
