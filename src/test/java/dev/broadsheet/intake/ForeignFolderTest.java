package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFolderTest {

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    @Test
    void aPartThatCannotBeLookedAtIsNotTakenForAbsent() throws IOException {
        room.write("hugo/content/posts/quay.md", "---\ntitle: Quay\ndate: 2025-03-04\n---\nText.\n");
        Files.createSymbolicLink(folder.resolve("hugo/static"), Path.of("static"));
        assertThrows(UncheckedIOException.class, () -> room.take("hugo"));
    }

    @Test
    void aHugoFolderKeepsItsSections() {
        room.write("hugo/config.yaml", "title: x\n");
        room.write("hugo/content/posts/_index.md", "---\ntitle: Posts\n---\n");
        room.write("hugo/content/posts/quay.md", """
                ---
                title: No
                date: 2025-03-04 05:06:07 -0500
                lastmod: 2025-03-05
                tags: [Harbour, 2025]
                categories: [Town]
                author: Ada Holm
                url: /old/quay/
                description: "Wider: by a metre"
                weight: 3
                params: {colour: blue, "odd key": [1, two]}
                ---
                See [the ferry]({{< ref "ferry/index.md#when" >}}) and {{< youtube abc123 >}}.

                {{< figure src="https://img.example/a.jpg" caption="The quay" >}}

                {{% note %}}Mind *the gap*.{{% /note %}}

                ```
                {{< kept >}}
                ```
                """);
        room.write("hugo/content/posts/ferry/index.md", """
                ---
                title: The ferry
                date: 2025-04-01T00:00:00Z
                draft: false
                cover: {image: ferry.png, alt: A white ferry, caption: The ferry at noon}
                ---
                ## When
                ![Ferry](ferry.png)
                """);
        room.write("hugo/content/posts/ferry/ferry.png", Room.IMAGE);
        room.write("hugo/content/about.md", "---\ntitle: About\nimages: [/img/us.png]\n---\n![Us](/img/us.png)\n");
        room.write("hugo/static/img/us.png", Room.IMAGE);
        IntakeResult result = room.take("hugo");
        assertEquals(
                List.of(
                        "hugo/content/: the instruction \"note\" is left out of the texts (1)",
                        "hugo/content/posts/_index.md: the page of a section is left out: it makes itself here"),
                Room.said(result));
        assertEquals(
                List.of(
                        "pages/about.md",
                        "posts/ferry/index.md",
                        "posts/quay.md",
                        "posts/ferry/ferry.png",
                        "assets/img/us.png"),
                result.written());
        assertEquals("""
                ---
                title: "No"
                publishedDateTime: 2025-03-04T10:06:07Z
                updatedDateTime: 2025-03-05T00:00:00Z
                excerpt: "Wider: by a metre"
                topics:
                  - "Harbour"
                  - "2025"
                  - "Town"
                authors:
                  - "Ada Holm"
                aliases:
                  - "/old/quay/"
                weight: 3
                params:
                  colour: "blue"
                  "odd key":
                    - 1
                    - "two"
                ---

                See [the ferry](ferry/index.md#h-when) and <iframe src="https://www.youtube.com/embed/abc123"></iframe>.

                ![The quay](https://img.example/a.jpg)

                *The quay*

                Mind *the gap*.

                ```
                {{< kept >}}
                ```
                """, room.read("content/posts/quay.md"));
        assertTrue(room.read("content/posts/ferry/index.md").contains("slug: \"ferry\""));
        assertTrue(room.read("content/posts/ferry/index.md").contains("""
                images:
                  - url: "ferry.png"
                    alt: "A white ferry"
                    title: "The ferry at noon"
                """));
        assertTrue(room.read("content/pages/about.md")
                .contains("- \"/assets/img/us.png\"\n---\n\n![Us](/assets/img/us.png)"));
        assertEquals(5, room.take("hugo").present());
        room.builds();
    }

    @Test
    void aTextIsNoPageWithoutAWordBecauseItsDateCannotBeRead() {
        room.write("hugo/content/posts/quay.md", "---\ntitle: Quay\ndate: May 1st\n---\nText.\n");
        room.write("hugo/content/about.md", "---\ntitle: About\ndate:\n---\nUs.\n");
        IntakeResult result = room.take("hugo");
        assertEquals(List.of("pages/about.md", "pages/posts/quay.md"), result.written());
        assertEquals(List.of("hugo/content/posts/quay.md: the date \"May 1st\" cannot be read"), Room.said(result));
        assertEquals(3, result.diagnostics().get(0).location().line());
    }

    @Test
    void aBundleIsFoundByItsFolder() {
        room.write("hugo/content/posts/quay.md", """
                ---
                title: Quay
                date: 2025-03-04T00:00:00Z
                ---
                [One]({{< ref "posts/ferry" >}}), [two]({{< relref "ferry" >}})
                """);
        room.write("hugo/content/posts/ferry/index.md", "---\ntitle: Ferry\ndate: 2025-04-01T00:00:00Z\n---\n");
        Room.whole(room.take("hugo"));
        assertTrue(room.read("content/posts/quay.md").endsWith("[One](ferry/index.md), [two](ferry/index.md)\n"));
        room.builds();
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersAreBroughtIn() {
        room.write("hugo/content/posts/a.md", "{\n\"title\": \"JSON\"\n");
        room.write("hugo/content/posts/b.md", "---\ntitle: &a B\ndate: 2024-01-01\n---\n");
        room.write("hugo/content/posts/c.md", "---\ntitle: C\ndate: 2024-01-01\n---\n");
        IntakeResult result = room.take("hugo");
        assertEquals(List.of("posts/c.md"), result.written());
        assertEquals(2, result.errors());
        assertTrue(Room.said(result).get(0).startsWith("hugo/content/posts/a.md: error: "), result.toString());
    }

    @Test
    void whatIsThereStaysUnlessItIsToBeWrittenAnew() {
        room.write("hugo/content/posts/c.md", "---\ntitle: New\ndate: 2024-01-01\n---\n");
        room.write("content/posts/c.md", "---\ntitle: Mine\npublishedDateTime: 2024-01-01T00:00:00Z\n---\n");
        assertEquals(1, room.take("hugo").present());
        assertTrue(room.read("content/posts/c.md").contains("Mine"));
        assertEquals(1, room.take(true, "hugo").articles());
        assertTrue(room.read("content/posts/c.md").contains("New"));
    }
}
