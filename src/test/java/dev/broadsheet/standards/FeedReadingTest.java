package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are read back by ROME and as plain JSON, and say what was published. */
class FeedReadingTest {

    private static final Pattern OLDER = Pattern.compile("rel=\"prev-archive\"[^>]* href=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Paper paper = new Paper(Path.of(""));

    @BeforeEach
    void build(@TempDir Path folder) {
        paper = Paper.of(folder, "feeds: {items: 4, atom: true, fullText: true, hub: 'https://hub.example/'}\n");
        paper.build(Paper.NOW);
    }

    @Test
    void rssAtomAndJsonHoldTheSameArticles() throws Exception {
        List<String> expected = List.of("A plain report", "A report of the wire", "Heavy <b>&</b> \"quoted\"", "港口的灯光");
        SyndFeed rss = read("feed.xml");
        SyndFeed atom = read("atom.xml");
        JsonNode json = JSON.readTree(paper.text("feed.json"));
        assertEquals(
                expected, rss.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(
                expected, atom.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(expected, texts(json, "title"));
        assertEquals(rss.getEntries().stream().map(SyndEntry::getUri).toList(), texts(json, "id"));
        assertEquals(atom.getEntries().stream().map(SyndEntry::getUri).toList(), texts(json, "id"));
        assertEquals("The Tide & the <Times>", rss.getTitle());
        assertEquals("The Tide & the <Times>", json.path("title").asText());
        assertEquals(
                "https://hub.example/", json.path("hubs").path(0).path("url").asText());
    }

    @Test
    void everyTextIsCarriedWithAddressesThatLeadThereFromAnywhere() throws Exception {
        SyndEntry heavy = read("feed.xml").getEntries().get(2);
        String html = heavy.getContents().get(0).getValue();
        assertTrue(html.contains("href=\"https://tide.example/news/2026/03/09/plain/\""), html);
        assertTrue(html.contains("https://www.youtube"), html);
        for (String unwanted : List.of("<script", "<iframe", "<object", "onclick", "style=", "href=\"/", "href=\"#")) {
            assertFalse(html.contains(unwanted), html);
        }
        assertTrue(html.contains("&lt;&lt;"), html);
    }

    @Test
    void aReportOfAnotherProviderNamesItsOriginal() throws Exception {
        JsonNode wire = JSON.readTree(paper.text("feed.json")).path("items").path(1);
        assertEquals(
                "https://tide.example/news/2026/03/09/wire/", wire.path("url").asText());
        assertEquals("https://wire.example/a?b=c&d=e", wire.path("external_url").asText());
        assertEquals("Coast & Wire", wire.path("authors").path(0).path("name").asText());
        SyndEntry atom = read("atom.xml").getEntries().get(1);
        assertTrue(
                atom.getLinks().stream()
                        .anyMatch(link ->
                                link.getRel().equals("via") && link.getHref().equals("https://wire.example/a?b=c&d=e")),
                atom.getLinks().toString());
    }

    @Test
    void feedAndArchivesTogetherHoldEveryArticle() throws Exception {
        Set<String> titles = new HashSet<>();
        List<String> walked = new ArrayList<>();
        String path = "feed.xml";
        while (!path.isEmpty()) {
            walked.add(path);
            read(path).getEntries().forEach(entry -> titles.add(entry.getTitle()));
            Matcher older = OLDER.matcher(paper.text(path));
            path = older.find() ? older.group(1).substring(Paper.URL.length()) : "";
        }
        assertEquals(List.of("feed.xml", "feed/2.xml", "feed/1.xml"), walked);
        assertEquals(9, titles.size(), titles.toString());
        assertTrue(paper.text("feed/1.xml").contains("<fh:archive/>"));
        assertTrue(paper.text("feed/1.xml").contains("rel=\"current\""));
        assertFalse(paper.text("feed.xml").contains("<fh:archive/>"));
    }

    @Test
    void aNewArticleChangesNoArchive() {
        List<String> archives = paper.files(".xml").stream()
                .filter(path -> path.contains("feed/"))
                .toList();
        assertTrue(archives.size() > 2, archives.toString());
        List<String> before = archives.stream().map(paper::text).toList();
        for (int i = 1; i <= 5; i++) {
            paper.write(
                    "news/new-" + i + ".md", Paper.article("New " + i, "10T0" + i + ":00", "topics: [Harbour]", ""));
            paper.build(Paper.NOW);
            assertEquals(before, archives.stream().map(paper::text).toList());
        }
        assertTrue(paper.files(".xml").contains("feed/3.xml"), "another archive was born");
    }

    @Test
    void anArticleKeepsItsIdWhenItsAddressChanges() throws Exception {
        List<String> before = texts(JSON.readTree(paper.text("feed.json")), "id");
        paper.write("site.yaml", "title: T\nurl: " + Paper.URL + "\npermalink: /:year/:slug/\nfeeds: {items: 4}\n");
        paper.build(Paper.NOW);
        JsonNode after = JSON.readTree(paper.text("feed.json"));
        assertEquals(before, texts(after, "id"));
        assertTrue(texts(after, "url").get(0).endsWith("/2026/plain/"), after.toString());
    }

    @Test
    void everyPageNamesItsFeeds() {
        assertTrue(paper.text("news/2026/03/09/plain/index.html").contains(alternate("rss+xml", "/news/feed.xml")));
        assertTrue(paper.text("news/index.html").contains(alternate("feed+json", "/news/feed.json")));
        assertTrue(paper.text("topics/harbour/index.html").contains(alternate("atom+xml", "/topics/harbour/atom.xml")));
        for (String page : paper.files("index.html")) {
            assertTrue(paper.text(page).contains("href=\"/feed.xml\""), page);
        }
    }

    private static String alternate(String type, String href) {
        String name = href.contains("harbour") ? "Harbour" : "News";
        return "<link rel=\"alternate\" type=\"application/" + type + "\" title=\"" + name + "\" href=\"" + href
                + "\">";
    }

    private SyndFeed read(String path) throws FeedException, IOException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(paper.text(path)));
        assertNotNull(feed.getTitle());
        return feed;
    }

    private static List<String> texts(JsonNode feed, String field) {
        return StreamSupport.stream(feed.path("items").spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
