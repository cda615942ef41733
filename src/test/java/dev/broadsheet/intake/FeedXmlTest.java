package dev.broadsheet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedXmlTest {

    private static final String RSS =
            "<rss version=\"2.0\"><channel><title>T</title><link>https://t.example/</link><item><title>%s</title>"
                    + "<link>https://t.example/1</link><pubDate>2026-01-02T03:04:05Z</pubDate></item></channel></rss>";

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    private String only(String file) {
        return room.read("content/" + Room.whole(room.take(file)).written().get(0));
    }

    private String atom(String entry) {
        room.write("in/town.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
                  xml:base="https://town.example/news/" xml:lang="de">
                <title>Town</title><id>urn:x</id><updated>2026-01-02T03:04:05Z</updated><link href="https://town.example/"/>
                <entry xml:base="2026/" xml:lang="fr"><title>One</title><id>urn:y</id><updated>2026-01-02T03:04:05Z</updated>
                %s</entry></feed>
                """.formatted(entry));
        return only("in/town.atom");
    }

    @Test
    void addressesStartFromTheBaseThatAtomNames() {
        String article = atom("""
                <link href="one.html"/><media:content url="one.jpg" medium="image"/>
                <content type="html" xml:base="texts/">&lt;p>&lt;a href="two.html">Two&lt;/a>&lt;/p></content>
                """);
        assertTrue(article.contains("originalUrl: \"https://town.example/news/2026/one.html\""), article);
        assertTrue(article.contains("url: \"https://town.example/news/2026/one.jpg\""), article);
        assertTrue(article.endsWith("[Two](https://town.example/news/2026/texts/two.html)\n"), article);
    }

    @Test
    void anEntryHasTheLanguageThatItNames() {
        assertTrue(atom("").contains("locale: \"fr\""));
    }

    @Test
    void blankLinesMayStandBeforeAFeed() {
        room.write("in/a.rss", " \n<?xml version=\"1.0\"?>\n" + RSS.formatted("A"));
        assertTrue(only("in/a.rss").contains("title: \"A\""));
    }

    @Test
    void charactersMayHaveTheNamesOfHtml() {
        room.write("in/a.rss", RSS.formatted("A&nbsp;&ndash; <![CDATA[&eacute;]]> & B"));
        String article = only("in/a.rss");
        assertTrue(article.contains("title: \"A \u2013 \u00e9 & B\""), article);
    }

    @Test
    void aFeedThatIsNotWellFormedIsSaidAtItsLine() {
        room.write("in/a.rss", "\n\n<?xml version=\"1.0\"?>\n" + RSS.formatted("A < B"));
        IntakeResult result = room.take("in/a.rss");
        assertEquals(4, result.diagnostics().get(0).location().line());
        assertEquals(1, result.errors());
    }

    @Test
    void charactersThatTheEncodingDoesNotKnowAreSaid() throws IOException {
        byte[] latin =
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + RSS.formatted("Caf\u00e9")).getBytes(ISO_8859_1);
        Files.write(room.write("in/a.rss", ""), latin);
        assertEquals(
                List.of("in/a.rss: \"Caf\uFFFD\" has characters that could not be read"),
                Room.said(room.take("in/a.rss")));
    }

    @Test
    void aFileWithinAnEntryIsNoText() {
        assertTrue(atom("<content type=\"image/png\">aGVsbG8=</content>").endsWith("---\n"));
    }

    @Test
    void theMailAddressOfAnAuthorIsLeftOut() {
        room.write("in/post.xml", """
                <rss version="2.0"><channel><title>P</title><link>https://post.example/</link><description/>
                <item><title>t</title><author>ada@post.example (Ada Holm)</author><pubDate>2026-01-02T03:04:05Z</pubDate></item>
                </channel></rss>
                """);
        String article = only("in/post.xml");
        assertTrue(article.contains("- \"Ada Holm\""), article);
        assertFalse(article.contains("ada@"), article);
    }

    private String headlineOf(String text) {
        room.write("in/feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Links", "items": [
                 {"id": "1", "content_text": "%s", "date_published": "2026-02-03T04:05:06Z"}]}
                """.formatted(text));
        return only("in/feed.json").lines().skip(1).findFirst().orElseThrow().replaceAll("title: |\"", "");
    }

    @Test
    void aHeadlineMadeOfATextIsCutBetweenCharacters() {
        String ships = "\ud83d\udea2".repeat(60);
        assertEquals("a" + ships.substring(0, 78) + "…", headlineOf("a" + ships));
    }

    @Test
    void aHeadlineMadeOfATextIsCutBetweenWords() {
        assertEquals("ship ".repeat(15) + "ship…", headlineOf("ship ".repeat(60)));
    }
}
