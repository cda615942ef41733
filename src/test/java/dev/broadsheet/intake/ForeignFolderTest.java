package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFolderTest {

    /** The smallest that a browser shows. */
    private static final String IMAGE = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    private void builds() {
        Program.Ended ended = Program.run(folder, List.of("check", "--fail-on", "warning"));
        assertEquals("", ended.err());
        assertEquals(0, ended.status());
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
                image: ferry.png
                ---
                ## When
                ![Ferry](ferry.png)
                """);
        room.write("hugo/content/posts/ferry/ferry.png", IMAGE);
        room.write("hugo/content/about.md", "---\ntitle: About\nimages: [/img/us.png]\n---\n![Us](/img/us.png)\n");
        room.write("hugo/static/img/us.png", IMAGE);
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
        assertTrue(room.read("content/pages/about.md")
                .contains("- \"/assets/img/us.png\"\n---\n\n![Us](/assets/img/us.png)"));
        assertEquals(5, room.take("hugo").present());
        builds();
    }

    @Test
    void aJekyllFolderBecomesNewsAndPages() {
        room.write("jekyll/_config.yml", "title: x\n");
        room.write("jekyll/_layouts/post.html", "<html></html>");
        room.write("jekyll/_posts/2024-02-03-crane.md", """
                ---
                layout: post
                tags: harbour machines
                published: true
                redirect_from: /crane.html
                ---
                As [told]({% post_url 2024-02-01-quay %}), {{ site.baseurl }}/about/ says.

                {% highlight ruby %}
                puts 1
                {% endhighlight %}

                {% include share.html %}![Plan](/images/plan.png)
                """);
        room.write("jekyll/_posts/2024-02-01-quay.html", "---\ntitle: The quay\n---\n<p>It is <b>wide</b>.</p>\n");
        room.write("jekyll/_drafts/idea.md", "---\ntitle: Idea\ndate: 2024-05-06\n---\n");
        room.write("jekyll/about.md", "---\ntitle: About\npermalink: /about/\n---\nUs.\n");
        room.write("jekyll/images/plan.png", IMAGE);
        IntakeResult result = room.take("jekyll");
        assertEquals(List.of("jekyll/: the instruction \"include\" is left out of the texts (1)"), Room.said(result));
        assertEquals(
                List.of(
                        "news/idea.md",
                        "news/2024/2024-02-01-quay.md",
                        "news/2024/2024-02-03-crane.md",
                        "pages/about.md",
                        "assets/images/plan.png"),
                result.written());
        assertEquals("""
                ---
                title: "crane"
                publishedDateTime: 2024-02-03T00:00:00Z
                topics:
                  - "harbour"
                  - "machines"
                aliases:
                  - "/crane.html"
                  - "/2024/02/03/crane.html"
                layout: "post"
                ---

                As [told](2024-02-01-quay.md), /about/ says.

                ```ruby
                puts 1
                ```

                ![Plan](/assets/images/plan.png)
                """, room.read("content/news/2024/2024-02-03-crane.md"));
        assertTrue(room.read("content/news/2024/2024-02-01-quay.md").endsWith("\nIt is **wide**.\n"));
        assertTrue(room.read("content/news/idea.md").contains("draft: true"));
        builds();
    }

    @Test
    void whatJekyllHoldsBesideMarkdownBecomesMarkdownOrGoes() {
        room.write("jekyll/_config.yml", "title: x\n");
        room.write("jekyll/_posts/2024-02-03-crane.md", """
                ---
                title: Crane
                ---
                * Contents
                {:toc}

                ## The crane {#crane}
                {: .no_toc}

                See [about]({{ "/about/" | relative_url }}){:target="_blank"} {{ page.title }}.
                ![Crane]({{ '/c.jpg' | prepend: site.baseurl | prepend: site.url }})

                {% raw %}{{ kept }}{% endraw %} `{: kept}`

                ```
                {{ kept }}
                {: .kept}
                ```
                """);
        room.write("jekyll/_drafts/idea.markdown", "---\ntitle: Idea\n---\nSoon.\n");
        IntakeResult result = room.take("jekyll");
        assertEquals(
                List.of("jekyll/: the instruction \"page.title\" is left out of the texts (1)"), Room.said(result));
        assertEquals(List.of("_drafts/idea.md", "news/2024/2024-02-03-crane.md"), result.written());
        assertTrue(
                room.read("content/news/2024/2024-02-03-crane.md").endsWith("""
                ---

                ## The crane

                See [about](/about/) .
                ![Crane](/c.jpg)

                {{ kept }} `{: kept}`

                ```
                {{ kept }}
                {: .kept}
                ```
                """),
                room.read("content/news/2024/2024-02-03-crane.md"));
        assertEquals(0, Program.run(folder, List.of("check")).status());
    }

    @Test
    void oldAddressesOfPostsLeadToTheNewOnes() {
        room.write("jekyll/_config.yml", "permalink: /:categories/:year/:title/\n");
        room.write(
                "jekyll/_posts/2024-02-03-Crane.md",
                "---\ntitle: Crane\ndate: 2023-01-02 10:00:00 +0000\ncategories: [Town, Port]\n---\n");
        room.write("hugo/content/posts/Quay/index.md", "---\ntitle: Quay\ndate: 2025-03-04T00:00:00Z\n---\n");
        room.write("hugo/content/posts/a.md", "---\ntitle: A\nslug: b\ndate: 2025-03-04T00:00:00Z\n---\n");
        room.write("hugo/content/archive/c.md", "---\ntitle: C\ndate: 2025-03-04T00:00:00Z\n---\n");
        Room.whole(room.take("jekyll", "hugo"));
        assertTrue(room.read("content/news/2024/2024-02-03-Crane.md")
                .contains("aliases:\n  - \"/town/port/2023/Crane/\"\n"));
        assertTrue(room.read("content/posts/Quay/index.md").contains("aliases:\n  - \"/posts/quay/\"\n"));
        assertTrue(room.read("content/posts/a.md").contains("aliases:\n  - \"/posts/b/\"\n"));
        assertFalse(room.read("content/old-archive/c.md").contains("aliases"));
        builds();
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
        builds();
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
        builds();
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
