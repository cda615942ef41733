package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs that answer questions may want to read of the site. */
class LlmsTxtTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    @Test
    void itListsSectionsTopicsFeedsAndStandingPages() {
        edition.settings("description: 'News of [the] harbour'\nllms: true\ntopics: {minimum: 1}\n");
        edition.article("news/a.md", "topics: [C#]\n", "Text.");
        edition.file("pages/about us.md", "---\ntitle: About *us*\n---\nUs.\n");
        edition.file("pages/draft.md", "---\ntitle: Draft\nnoindex: true\n---\nUs.\n");
        assertEquals("""
                # The Harwick Tide

                > News of \\[the\\] harbour

                ## Sections

                - [News](https://tide.example/news/)

                ## Topics

                - [C\\#](https://tide.example/topics/c-sharp/)
                - [Topics](https://tide.example/topics/)

                ## Latest

                - [RSS feed](https://tide.example/feed.xml)
                - [JSON Feed](https://tide.example/feed.json)
                - [JSON](https://tide.example/api/news/index.json)
                - [Archive](https://tide.example/archive/)

                ## About this site

                - [About \\*us\\*](https://tide.example/about-us/)
                """, edition.text("llms.txt"));
    }

    @Test
    void aSiteWithoutADescriptionHasNone() {
        edition.settings("llms: true\n");
        assertEquals(
                "# The Harwick Tide\n\n## Sections\n", edition.text("llms.txt").substring(0, 32));
        edition.settings("");
        assertEquals("", edition.text("llms.txt"));
    }
}
