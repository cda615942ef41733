package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JSON feed is one, whatever its articles are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonFeedTest {

    private static final JsonFeedSchema SCHEMA = JsonFeedSchema.read();

    @TempDir
    private Path folder = Path.of("");

    private String feed = "";

    @BeforeAll
    void build(@TempDir Path other) {
        Paper paper = Paper.of(other, "feeds: {items: 20, fullText: true, hub: 'https://hub.example/'}\n");
        paper.build(Paper.NOW);
        feed = paper.text("feed.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feeds: {items: 4, fullText: true, hub: 'https://hub.example/'}",
                "feeds: {items: 1}",
                "aggregate: own",
                "aggregate: licensed",
                "aggregate: link"
            })
    void everyFeedKeepsTheRules(String settings) {
        Paper paper = Paper.of(folder, settings + "\n");
        paper.build(Paper.NOW);
        List<String> feeds = paper.files("feed.json");
        assertTrue(feeds.size() > 4, feeds.toString());
        feeds.forEach(path -> assertEquals(List.of(), SCHEMA.faults(paper.text(path)), path));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "version":"https://jsonfeed.org/version/1.1" | "version":"https://jsonfeed.org/version/1" | /version
            "title":"The Tide & the <Times>"             | "name":"The Tide"                          | required property 'title'
            "home_page_url":"https://tide.example/"      | "home_page_url":"/"                        | /home_page_url
            "feed_url":"https://tide.example/feed.json"  | "feed_url":"tide.example"                  | /feed_url
            "items":[                                    | "entries":[                                | required property 'items'
            "items":[                                    | "author":{"name":"A"},"items":[            | 'author' is not defined
            "items":[                                    | "expired":"no","items":[                   | /expired
            "items":[                                    | "_a.b":{},"items":[                        | '_a.b' is not defined
            "items":[                                    | "next_url":"https://tide.example/feed.json","items":[ | the next feed is this one
            "type":"WebSub"                              | "kind":"WebSub"                            | required property 'type'
            "content_html":                              | "content":                                 | required property 'content_html'
            {"id":"                                      | {"id":7,"was":"                            | /items/0/id
            T10:00:00Z                                   | T10:00:00                                  | /items/0/date_published
            -09T10:00:00Z                                | -32T10:00:00Z                              | /items/0/date_published
            "authors":[{"name":                          | "authors":[{"called":                      | 'called' is not defined
            "tags":["Harbour"]                           | "tags":["Harbour","Harbour"]               | /items/0/tags
            "tags":["Harbour"]                           | "tags":"Harbour"                           | /items/0/tags
            "language":"ar"                              | "language":"Arabic language"               | /language
            "external_url":"https://wire.example         | "external_url":"//wire.example             | /external_url
            "image":"https://                            | "image":"file://                           | /image
            {"version"                                   | {"title":"x","version"                     | the version is not what a reader meets first
            """, delimiter = '|')
    void theSchemaFindsFaults(String sound, String faulty, String fault) {
        String seeded = feed.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(faulty));
        assertNotEquals(feed, seeded, feed);
        List<String> found = SCHEMA.faults(seeded);
        assertTrue(found.stream().anyMatch(each -> each.contains(fault)), found.toString());
    }

    @Test
    void anIdOfTwoItemsIsFound() {
        String seeded = feed.replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"tag:one\"");
        assertEquals(List.of("two items have one id"), SCHEMA.faults(seeded));
    }
}
