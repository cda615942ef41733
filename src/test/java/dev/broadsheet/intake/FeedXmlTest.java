package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedXmlTest {

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
