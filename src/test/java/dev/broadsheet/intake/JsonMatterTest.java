package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of other programs whose front matter is an object in JSON. */
class JsonMatterTest {

    @TempDir
    private Path folder = Path.of("");

    private Room room = new Room(Path.of("target"));

    @BeforeEach
    void enter() {
        room = new Room(folder);
    }

    private List<String> places(IntakeResult result) {
        return result.diagnostics().stream()
                .map(problem -> problem.location().file() + ":"
                        + problem.location().line() + ":" + problem.location().column())
                .toList();
    }

    @Test
    void frontMatterMayBeJson() {
        room.write("hugo/content/posts/quay.md", """
                {
                \t"title": "No",
                \t"date": "2025-03-04T05:06:07-05:00",
                \t"draft": false,
                \t"tags": ["Harbour", "2025"],
                \t"description": "Wider\\/longer: \\ud83d\\ude00 {",
                \t"weight": 3,
                \t"params": {"none": null, "depth": 2.5, "deep": {"er": true}}
                }

                The *quay*.

                { is no front matter
                """);
        Room.whole(room.take("hugo"));
        assertEquals("""
                ---
                title: "No"
                publishedDateTime: 2025-03-04T10:06:07Z
                excerpt: "Wider/longer: \ud83d\ude00 {"
                topics:
                  - "Harbour"
                  - "2025"
                aliases:
                  - "/posts/quay/"
                weight: 3
                params:
                  depth: 2.5
                  deep:
                    er: true
                ---

                The *quay*.

                { is no front matter
                """, room.read("content/posts/quay.md"));
    }

    @Test
    void mistakesAreSaidWithTheirPlace() {
        room.write("hugo/content/posts/a.md", "{\n  \"title\": \"A\",\n  \"title\": \"B\"\n}\nText.\n");
        room.write("hugo/content/posts/b.md", "{\n  \"title\": \"B\"\n");
        room.write("hugo/content/posts/c.md", "{\"a\": " + "[".repeat(20_000) + "\n}\n");
        room.write("hugo/content/posts/d.md", "{\"title\": \"D\", \"date\": \"2024-01-01\"}\r\nText.\r\n");
        IntakeResult result = room.take("hugo");
        assertEquals(List.of("posts/d.md"), result.written());
        assertEquals(3, result.errors(), places(result).toString());
        assertEquals("hugo/content/posts/a.md:3:10", places(result).get(0));
        assertEquals("hugo/content/posts/b.md:3:1", places(result).get(1));
    }

    @Test
    void aShortcodeAtTheBeginningIsText() {
        room.write("hugo/content/posts/e.md", "{{< note >}} Text without front matter.\n");
        IntakeResult result = room.take("hugo");
        assertEquals(List.of("hugo/content/posts/e.md:1:1"), places(result));
    }
}
