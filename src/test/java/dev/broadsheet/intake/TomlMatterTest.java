package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Front matter in TOML. */
class TomlMatterTest {

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    @Test
    void frontMatterMayBeToml() {
        room.write("hugo/content/posts/quay.md", """
                +++
                title = "No"  # a text
                date = 2025-03-04T05:06:07-05:00
                lastmod = 2025-03-05
                draft = false
                tags = ["Harbour", "2025"]
                description = \"""
                Wider:
                by a metre\"""
                weight = 3
                "odd key" = [1, 2.5, {deep = "+++"}]
                [params]
                colour = 'bl\\ue'
                dotted.name = true
                [[resources]]
                src = "a.jpg"
                [[resources]]
                src = "b.jpg"
                +++
                The *quay*.

                +++
                """);
        Room.whole(room.take("hugo"));
        assertEquals("""
                ---
                title: "No"
                publishedDateTime: 2025-03-04T10:06:07Z
                updatedDateTime: 2025-03-05T00:00:00Z
                excerpt: "Wider: by a metre"
                topics:
                  - "Harbour"
                  - "2025"
                aliases:
                  - "/posts/quay/"
                weight: 3
                "odd key":
                  - 1
                  - 2.5
                  - deep: "+++"
                params:
                  colour: "bl\\\\ue"
                  dotted:
                    name: true
                resources:
                  - src: "a.jpg"
                  - src: "b.jpg"
                ---

                The *quay*.

                +++
                """, room.read("content/posts/quay.md"));
        room.builds();
    }

    @Test
    void tomlWithMistakesIsSaidWithItsLine() {
        room.write("hugo/content/posts/a.md", "+++\ntitle = \"A\"\ndate = tomorrow\ntitle = \"B\"\n+++\n");
        room.write("hugo/content/posts/b.md", "+++\ntitle = \"B\"\n");
        room.write("hugo/content/posts/c.md", "+++\na = " + "[".repeat(20_000) + "\n+++\n");
        room.write("hugo/content/posts/d.md", "+++\r\ntitle = \"D\"\r\ndate = 2024-01-01\r\n+++\r\nText.\r\n");
        room.write("hugo/content/posts/e.md", "+++\n+++\n");
        IntakeResult result = room.take("hugo");
        assertEquals(List.of("posts/d.md", "pages/posts/e.md"), result.written());
        List<String> places = result.diagnostics().stream()
                .map(problem -> problem.location().file() + ":"
                        + problem.location().line() + ":" + problem.location().column())
                .toList();
        assertEquals(
                List.of(
                        "hugo/content/posts/a.md:3:8",
                        "hugo/content/posts/a.md:4:1",
                        "hugo/content/posts/b.md:1:1",
                        "hugo/content/posts/c.md:1:1"),
                places);
        assertEquals(4, result.errors());
    }
}
