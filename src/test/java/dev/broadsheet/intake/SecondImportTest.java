package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondImportTest {

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    private void feed(String... items) {
        room.write(
                "in/post.xml",
                "<rss version=\"2.0\"><channel><title>The Northern Post</title><link>https://post.example/</link>"
                        + "<description/>" + String.join("", items) + "</channel></rss>");
    }

    private static String item(String title, String link, String more) {
        return "<item><title>%s</title><link>%s</link><pubDate>Tue, 02 Jun 2026 10:00:00 GMT</pubDate>%s</item>"
                .formatted(title, link, more);
    }

    @Test
    void anItemWithoutAnAddressThatCanBeWrittenIsKnownByItsFile() {
        feed(
                item("Script", "javascript:alert(1)", ""),
                item("Mail", "mailto:desk@post.example", ""),
                item("Name", "https://bücher.example/ü", ""));
        assertEquals(3, Room.whole(room.take("in")).articles());
        assertEquals(3, Room.whole(room.take("in")).present());
    }

    @Test
    void twoFeedsMayNameTheirItemsAlike() {
        String feed = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "%1$s", "home_page_url": "https://%1$s.example/",
                 "items": [{"id": "1", "url": "https://%1$s.example/%2$s", "title": "%1$s %2$s", "content_text": "x",
                 "date_published": "2026-02-03T04:05:06Z"}]}
                """;
        room.write("in/a.json", feed.formatted("links", "one"));
        room.write("in/b.json", feed.formatted("far", "one"));
        assertEquals(2, Room.whole(room.take("in")).articles());
        room.write("in/a.json", feed.formatted("links", "moved"));
        assertEquals(2, Room.whole(room.take("in")).present());
    }

    @Test
    void anItemThatMovesIsKnownByTheAddressThatItsNameIs() {
        String name = "<guid>https://post.example/crane</guid>";
        feed(item("Crane", "https://post.example/crane", name));
        assertEquals(1, room.take("in").articles());
        feed(item("Crane falls", "https://post.example/crane-falls", name));
        assertEquals(1, room.take("in").present());
    }

    @Test
    void aFileWithAnErrorIsNotWrittenASecondTime() {
        feed(item("Crane", "https://post.example/crane", ""));
        String path = "content/" + room.take("in").written().get(0);
        room.write(path, room.read(path).replace("title: \"Crane\"", "title: \"Crane"));
        assertEquals(List.of(), room.take("in").written());
    }

    @Test
    void anArticleIsNeverHalfThere() throws IOException {
        feed(item("Crane", "https://post.example/crane", ""));
        String path = "content/" + room.take("in").written().get(0);
        Files.createLink(folder.resolve("being read"), folder.resolve(path));
        String before = room.read(path);
        feed(item("Crane falls", "https://post.example/crane", ""));
        assertEquals(1, room.take(true, "in").articles());
        assertEquals(before, room.read("being read"));
        assertTrue(room.read(path).contains("Crane falls"));
        try (Stream<Path> files = Files.list(folder.resolve(path).getParent())) {
            assertEquals(List.of(folder.resolve(path)), files.toList());
        }
    }

    @Test
    void aPageOfAnExportIsKnownAgain() {
        room.write("in/site.xml", """
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://w.example</link>
                <item><title>About</title><link>https://w.example/about/</link>
                <guid isPermaLink="false">https://w.example/?page_id=2</guid><wp:post_date_gmt>2020-01-01 10:00:00</wp:post_date_gmt>
                <wp:post_name>about</wp:post_name><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
                </channel></rss>
                """);
        assertEquals(List.of("pages/about.md"), room.take("in").written());
        assertEquals(List.of(), room.take("in").written());
    }

    @Test
    void nothingIsBroughtInThatKeepsTheNewsroomFromBeingBuilt() {
        feed(
                item("&#8203;", "https://post.example/unseen", ""),
                item(
                        "Stars",
                        "https://post.example/stars",
                        "<description>" + "&lt;p>".repeat(4) + "*a_ ".repeat(60_000) + "</description>"));
        IntakeResult result = room.take("in");
        assertEquals(
                List.of(
                        "in/post.xml: \"Stars\" comes without its text, which is longer or more intricate than a page can show",
                        "in/post.xml: an item has neither a title nor a text; it is left out"),
                Room.said(result));
        assertTrue(room.read("content/" + result.written().get(0)).endsWith("---\n"));
    }
}
