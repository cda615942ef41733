package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listings for programs hold every article, page by page. */
class JsonListingTest {

    private static final Set<String> KNOWN =
            Set.of(("path title type heat quality url sourceUrl originalUrl webUrl ampWebUrl cdnAmpWebUrl excerpt"
                            + " publishedDateTime updatedDateTime provider images locale categories topics")
                    .split(" "));

    @TempDir
    private Path folder = Path.of("");

    private Paper paper() {
        Paper paper = Paper.of(folder, "pageSize: 2\n");
        paper.build(Paper.NOW);
        return paper;
    }

    private static JsonNode read(Paper paper, String path) throws JsonProcessingException {
        return new ObjectMapper().readTree(paper.text(path));
    }

    @Test
    void whoFollowsTheNumbersFindsEveryArticleOnce() throws Exception {
        Paper paper = paper();
        JsonNode page = read(paper, "api/news/index.json");
        assertEquals("The Tide & the <Times>", page.path("title").asText());
        assertEquals(4, page.path("page").asInt(), "nine articles, two a page: three numbered pages");
        List<String> titles = new ArrayList<>();
        while (true) {
            page.path("value")
                    .forEach(article -> titles.add(article.path("title").asText()));
            assertEquals("/api/news/index.json", page.path("path").asText());
            if (page.path("nextPage").isNull()) {
                break;
            }
            String next = page.path("nextPage").textValue();
            page = read(paper, "api/news/page/" + next + "/index.json");
            assertEquals(next, page.path("page").asText());
        }
        assertEquals(9, titles.size(), titles.toString());
        assertEquals(9, Set.copyOf(titles).size());
        assertEquals("A plain report", titles.get(0));
        assertEquals("Not to be found", titles.get(8));
    }

    @Test
    void anArticleSaysWhatIsKnownAndNothingElse() throws Exception {
        Paper paper = paper();
        JsonNode topic = read(paper, "api/news/harbour/index.json");
        assertEquals("Harbour", topic.path("title").asText());
        JsonNode wire = topic.path("value").path(1);
        assertEquals("news/wire.md", wire.path("path").asText());
        assertEquals(
                "https://tide.example/news/2026/03/09/wire/", wire.path("url").asText());
        assertEquals(wire.path("url"), wire.path("sourceUrl"));
        assertEquals("https://wire.example/a?b=c&d=e", wire.path("originalUrl").asText());
        assertEquals("wire.example", wire.path("provider").path("domain").asText());
        assertEquals("2026-03-09T09:00:00Z", wire.path("publishedDateTime").asText());
        assertEquals("News", wire.path("categories").path(0).asText());
        assertEquals("Harbour", wire.path("topics").path(0).asText());
        assertFalse(wire.has("heat") || wire.has("images") || wire.has("updatedDateTime"), wire.toString());
        for (String file : paper.files("index.json")) {
            for (JsonNode article : read(paper, file).path("value")) {
                Set<String> names = new TreeSet<>();
                article.fieldNames().forEachRemaining(names::add);
                assertTrue(KNOWN.containsAll(names), names.toString());
            }
        }
    }

    @Test
    void aNewArticleChangesNoNumberedPage() {
        Paper paper = paper();
        List<String> pages = paper.files("index.json").stream()
                .filter(path -> path.contains("page/"))
                .toList();
        List<String> before = pages.stream().map(paper::text).toList();
        assertEquals(3, pages.size(), pages.toString());
        for (int i = 1; i <= 4; i++) {
            paper.write("news/new-" + i + ".md", Paper.article("New", "10T0" + i + ":00", "topics: [Harbour]", "x"));
            paper.build(Paper.NOW);
            assertEquals(before, pages.stream().map(paper::text).toList());
        }
    }
}
