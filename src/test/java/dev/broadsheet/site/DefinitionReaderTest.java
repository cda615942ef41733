package dev.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Image;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionReaderTest {

    @TempDir
    private Path folder;

    private DefinitionRead<TopicDefinition> topic(String path, String yaml) throws IOException {
        return DefinitionReader.topic(Sources.file(folder, path, yaml));
    }

    private static <T> T clean(DefinitionRead<T> read) {
        assertEquals(List.of(), read.diagnostics());
        assertNotNull(read.definition());
        return read.definition();
    }

    @Test
    void aTopicHasANameAndMore() throws IOException {
        TopicDefinition topic = clean(topic("topics/ai.yaml", """
                name: AI
                shortname: A
                slug: ai
                parent: Science
                description: D
                keywords: [k]
                hashtags: ["#AI"]
                images: [https://a.org/i.png]
                aliases: [Artificial Intelligence]
                language: DE-at
                """));
        assertEquals(
                new TopicDefinition(
                        topic.file(),
                        "AI",
                        "A",
                        "ai",
                        "Science",
                        "D",
                        List.of("k"),
                        List.of("#AI"),
                        List.of(Image.of("https://a.org/i.png")),
                        List.of("Artificial Intelligence"),
                        "de-AT",
                        Integer.MAX_VALUE),
                topic);
    }

    @Test
    void theNumberOfAnOlderFileIsItsOrder() throws IOException {
        String older = "taxonomy: topic\n_id: x\nname: X\nservices:\n  news: https://a.org/\n";
        assertEquals(7, clean(topic("_data/topics/07-x.yaml", older)).order());
        assertEquals(3, clean(topic("topics/07-x.yaml", "name: X\norder: 3\n")).order());
    }

    @Test
    void aWrongDefinitionIsAnError() throws IOException {
        for (String wrong : List.of(
                "slug: x\n",
                "name: [X]\n",
                "name: X\nslug: X Y\n",
                "name: X\nkeywords: k\n",
                "name: X\nlanguage: en_\n",
                "- X\n")) {
            DefinitionRead<TopicDefinition> read = topic("topics/x.yaml", wrong);
            assertNull(read.definition(), wrong);
            assertEquals(1, read.diagnostics().size(), wrong);
        }
    }

    @Test
    void anUnknownFieldIsAWarning() throws IOException {
        DefinitionRead<TopicDefinition> read = topic("topics/x.yaml", "name: X\nshortnam: Y\n");
        assertNotNull(read.definition());
        assertEquals("did you mean \"shortname\"?", read.diagnostics().get(0).hint());
    }

    @Test
    void aProviderIsReadFromYamlOrMarkdown() throws IOException {
        String yaml = """
                taxonomy: organization
                _id: mit.edu
                name: MIT
                otherNames: [M]
                domain: www.MIT.edu
                language: en
                images:
                  - url: /assets/m.jpg
                    width: 50
                """;
        SourceFile file = Sources.file(folder, "providers/mit.yaml", yaml);
        ProviderDefinition expected = new ProviderDefinition(
                file, "MIT", "mit.edu", "", List.of(new Image("/assets/m.jpg", 50, 0, null, null, null, false)), "en");
        assertEquals(expected, clean(DefinitionReader.provider(file)));
        String markdown = "---\n" + yaml + "---\n";
        ProviderDefinition read =
                clean(DefinitionReader.provider(Sources.file(folder, "_data/organizations/mit.edu.md", markdown)));
        assertEquals("MIT", read.name());
    }
}
