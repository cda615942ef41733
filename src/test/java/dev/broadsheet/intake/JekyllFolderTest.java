package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of Jekyll becomes. */
class JekyllFolderTest {

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
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
        room.write("jekyll/images/plan.png", Room.IMAGE);
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
        room.builds();
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
        room.builds();
    }
}
