package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    @ParameterizedTest
    @CsvSource({
        "A%20b, h-a-b",
        "a-b, h-a-b",
        "h-a-b, h-a-b",
        "h-%61-b, h-a-b",
        "a-b-1, h-a-b-1",
        "h-a-b-1, h-a-b-1",
        "h-c, h-h-c"
    })
    void aFragmentMayBeAHeadingsIdAsABrowserShowsIt(String fragment, String id) {
        String html = Bodies.html("[go](#" + fragment + ")\n\n## A b\n\n## A b\n\n## C\n\n## H c");

        assertTrue(html.startsWith("<p><a href=\"#" + id + "\">go</a></p>"), html);
    }
}
