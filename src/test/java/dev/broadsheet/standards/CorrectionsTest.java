package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was added or put right is said wherever an article is, and changes neither its place nor its id. */
class CorrectionsTest {

    private static final String PAGE = "news/2026/03/09/plain/index.html";
    private static final String NOTES = "updates: [{dateTime: '2026-03-09T15:00:00Z', text: 'The ferry <left>.'}]\n"
            + "corrections: [{dateTime: '2026-03-09T18:00:00Z', text: It was two ferries.},"
            + " {dateTime: '2026-03-09T16:00:00Z', text: At ten.}]\n";

    @TempDir
    private Path folder = Path.of("");

    private Paper paper(String fields) {
        Paper paper = Paper.of(folder, "pageSize: 1\n");
        paper.write("news/plain.md", Paper.article("A plain report", "09T10:00", fields, "The ferry came in."));
        paper.build(Paper.NOW);
        return paper;
    }

    private static JsonNode json(Paper paper, String path) throws Exception {
        return new ObjectMapper().readTree(paper.text(path));
    }

    @Test
    void theArticleSaysWhatWasChangedAndWhen() {
        Paper paper = paper(NOTES);
        String page = paper.text(PAGE);
        assertEquals(List.of(), LinkedData.faults(page));
        assertEquals(
                List.of(
                        "9 March 2026 15:00",
                        "The ferry <left>.",
                        "9 March 2026 18:00",
                        "It was two ferries.",
                        "9 March 2026 16:00",
                        "At ten."),
                Jsoup.parse(page).select(".notes li p").eachText());
        JsonNode article = LinkedData.things(page).get(0);
        assertEquals(
                "It was two ferries.",
                article.path("correction").path(0).path("text").asText());
        assertEquals("2026-03-09T18:00:00Z", article.path("dateModified").asText());
        assertTrue(page.contains("article:modified_time\" content=\"2026-03-09T18:00:00Z\""), page);
        assertTrue(paper.text("sitemap-2026-03.xml").contains("plain/</loc><lastmod>2026-03-09T18:00:00Z"));
    }

    @Test
    void aCorrectedArticleIsTheSameItemAtTheSamePlaceOfItsFeed() throws Exception {
        JsonNode before = json(paper(""), "feed.json").path("items");
        JsonNode after = json(paper(NOTES), "feed.json").path("items");
        assertEquals(before.path(0).path("id"), after.path(0).path("id"));
        assertEquals(before.path(0).path("date_published"), after.path(0).path("date_published"));
        assertFalse(before.path(0).has("date_modified"));
        assertEquals("2026-03-09T18:00:00Z", after.path(0).path("date_modified").asText());
    }

    @Test
    void allCorrectionsHaveAPageAndAFeed() throws Exception {
        Paper paper = paper(NOTES);
        String newest = paper.text("archive/corrections/index.html");
        assertTrue(newest.contains("A plain report") && newest.contains("It was two ferries."), newest);
        JsonNode items = json(paper, "archive/corrections/feed.json").path("items");
        assertEquals(2, items.size());
        assertEquals("It was two ferries.", items.path(0).path("content_text").asText());
        assertEquals(
                "2026-03-09T18:00:00Z", items.path(0).path("date_published").asText());
        assertFalse(items.path(0).path("id").equals(items.path(1).path("id")));
        assertTrue(paper.text("archive/corrections/feed.xml").contains("At ten."));
        assertTrue(paper.text("sitemap-pages.xml").contains("/archive/corrections/</loc>"));
    }

    @Test
    void withoutCorrectionsThereIsNoPageOfThem() {
        assertFalse(paper("").files("").toString().contains("archive/corrections"));
    }

    @Test
    void aLiveReportListsItsUpdates() {
        String page = paper(NOTES + "type: live\n").text(PAGE);
        JsonNode live = LinkedData.things(page).get(0);
        assertEquals("LiveBlogPosting", live.path("@type").asText());
        assertEquals(
                "The ferry <left>.",
                live.path("liveBlogUpdate").path(0).path("articleBody").asText());
    }
}
