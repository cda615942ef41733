package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of WordPress, made here in the form in which it writes them. */
class ExportTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- generator="WordPress/6.5" -->
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>The Old Courier</title><link>https://old.example</link><description></description>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>
            <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login>
              <wp:author_display_name><![CDATA[Ada Holm]]></wp:author_display_name></wp:author>
            <wp:category><wp:term_id>1</wp:term_id><wp:cat_name><![CDATA[Harbour]]></wp:cat_name></wp:category>
            """;

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    private void export(String items) {
        room.write("old.xml", HEAD + items + "</channel></rss>\n");
    }

    private static String item(int number, String type, String status, String more) {
        LocalDateTime date = LocalDateTime.of(2024, 1, 1, 8, 30).plusHours(number * 31L);
        String day = date.toString().replace('T', ' ') + ":00";
        return """
                <item><title><![CDATA[Post %d: "tides" & <em>ferries</em>]]></title>
                <link>https://old.example/2024/post-%d/</link><dc:creator><![CDATA[ada]]></dc:creator>
                <guid isPermaLink="false">https://old.example/?p=%d</guid><description></description>
                <wp:post_id>%d</wp:post_id><wp:post_date><![CDATA[%s]]></wp:post_date>
                <wp:post_date_gmt><![CDATA[%s]]></wp:post_date_gmt><wp:post_modified_gmt><![CDATA[%s]]></wp:post_modified_gmt>
                <wp:post_name><![CDATA[post-%d]]></wp:post_name><wp:status><![CDATA[%s]]></wp:status>
                <wp:post_type><![CDATA[%s]]></wp:post_type><wp:post_password><![CDATA[]]></wp:post_password>
                %s</item>
                """.formatted(number, number, number, number, day, day, day, number, status, type, more);
    }

    private static String text(String html) {
        return "<content:encoded><![CDATA[" + html + "]]></content:encoded>";
    }

    @Test
    void twoHundredPostsBecomeANewsroomThatBuilds() {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            items.append(item(i, "post", i % 20 == 0 ? "draft" : "publish", """
                    <category domain="category" nicename="harbour"><![CDATA[%s]]></category>
                    <category domain="post_tag" nicename="tides"><![CDATA[Tides]]></category>
                    %s""".formatted(
                            i % 2 == 0 ? "Harbour" : "Town hall", text(body(i)))));
        }
        export(items.toString());
        IntakeResult result = Room.whole(room.take("old.xml"));
        assertEquals(200, result.articles());
        Program.Ended checked = Program.run(folder, List.of("check", "--fail-on", "warning"));
        assertEquals("", checked.err());
        assertEquals(0, checked.status());
        Program.Ended built = Program.run(folder, List.of("build"));
        assertEquals("", built.err());
        assertTrue(built.out().startsWith("Published 190 articles"), built.out());
        String page = room.read("target/site/town-hall/2024/01/05/post-3/index.html");
        assertTrue(page.contains("<p>Tide 3 rose.<br>\nThe ferry waited.</p>"), page);
        assertTrue(page.contains("<li>rope</li>"), page);
        assertTrue(Files.exists(folder.resolve("target/site/2024/post-3/index.html")), "the old address");
        assertEquals(200, room.take("old.xml").present());
    }

    private static String body(int number) {
        return number % 3 != 0 ? """
                        <!-- wp:paragraph -->
                        <p>Tide %d rose.</p>
                        <!-- /wp:paragraph -->

                        <!-- wp:list --><ul class="wp-block-list"><li>rope</li><li>tar & "oil"</li></ul><!-- /wp:list -->
                        """.formatted(number) : """
                        Tide %d rose.
                        The ferry waited.

                        <ul>
                        <li>rope</li>
                        </ul>
                        A <a href="https://far.example/">link</a> at the end.""".formatted(number);
    }

    @Test
    void aTextThatNoPageCanShowIsLeftOut() {
        export(item(1, "post", "publish", text("<p>" + "word ".repeat(300_000) + "</p>")));
        IntakeResult result = room.take("old.xml");
        assertEquals(
                List.of(
                        "old.xml: \"Post 1: \"tides\" & ferries\" comes without its text, which is longer or more intricate"
                                + " than a page can show"),
                Room.said(result));
        assertTrue(room.read("content/" + result.written().get(0)).endsWith("---\n"));
    }

    @Test
    void aPostIsCarriedOverWithAllThatItHas() {
        export(item(1, "post", "publish", """
                        <excerpt:encoded><![CDATA[In <b>short</b>.]]></excerpt:encoded>
                        <category domain="category"><![CDATA[Uncategorized]]></category>
                        <category domain="category"><![CDATA[Search]]></category>
                        <category domain="category"><![CDATA[Harbour]]></category>
                        <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
                        """ + text("""
                        [caption id="a" align="left"]<img src="https://img.example/a.jpg" alt="A" /> The quay[/caption]

                        [gallery ids="9,10"]

                        [embed]https://video.example/1[/embed]""")) + item(9, "attachment", "inherit", """
                        <wp:attachment_url>https://img.example/lead.jpg</wp:attachment_url>
                        <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key>
                        <wp:meta_value><![CDATA[Cranes, seen from the water]]></wp:meta_value></wp:postmeta>"""));
        IntakeResult result = Room.whole(room.take("old.xml"));
        assertEquals("""
                ---
                title: "Post 1: \\"tides\\" & ferries"
                publishedDateTime: 2024-01-02T15:30:00Z
                excerpt: "In short."
                category: "Harbour"
                authors:
                  - "Ada Holm"
                topics:
                  - "Search"
                images:
                  - url: "https://img.example/lead.jpg"
                    alt: "Cranes, seen from the water"
                aliases:
                  - "/2024/post-1/"
                sourceId: "https://old.example/?p=1"
                ---

                <figure><img src="https://img.example/a.jpg" alt="A"><figcaption>The quay</figcaption></figure>

                ![](https://img.example/lead.jpg)

                https://video.example/1
                """, room.read("content/" + result.written().get(0)));
    }

    @Test
    void aFilmStaysAFilm() {
        export(item(1, "post", "publish", text("""
                <!-- wp:embed -->
                <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
                https://www.youtube.com/watch?v=abc_-123&amp;t=9
                </div></figure>
                <!-- /wp:embed -->""")));
        IntakeResult result = Room.whole(room.take("old.xml"));
        String article = room.read("content/" + result.written().get(0));
        assertTrue(article.contains("<iframe src=\"https://www.youtube.com/embed/abc_-123\"></iframe>"), article);
    }

    @Test
    void aBlankLineBeforeAnExportMakesItNoFeed() {
        export(item(1, "page", "publish", text("Text")));
        room.write("old.xml", "\n" + room.read("old.xml"));
        assertEquals(
                List.of("pages/2024/post-1.md"),
                Room.whole(room.take("old.xml")).written());
    }

    @Test
    void pagesArePagesAndTheRestIsSaid() {
        export(item(1, "page", "publish", text("<p>About us</p>")).replace("/2024/post-1/", "/about/us/")
                + item(2, "nav_menu_item", "publish", "")
                + item(3, "post", "trash", "")
                + item(
                        4,
                        "post",
                        "publish",
                        "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>"
                                + text("[contact-form to=\"x\"] <img src=\"https://old.example/wp-content/a.png\">"))
                + item(5, "post", "publish", text("x"))
                        .replace("<![CDATA[]]></wp:post_password>", "pw</wp:post_password>")
                + item(6, "post", "draft", text("x")).replace("2024-01-09 02:30:00", "0000-00-00 00:00:00"));
        IntakeResult result = room.take("old.xml");
        assertEquals(
                List.of("pages/about/us.md", "news/2024/2024-01-06-post-4.md", "news/2024/2024-01-07-post-5.md"),
                result.written());
        assertEquals(
                List.of(
                        "\"Post 5: \"tides\" & ferries\" was protected by a password; it is a draft now",
                        "\"Post 6: \"tides\" & ferries\" has no date; it is left out",
                        "1 comments are left out: articles here have none",
                        "1 of the type \"nav_menu_item\" are left out: only posts and pages are articles",
                        "1 posts from the waste basket are left out",
                        "1 texts show images that still lie at https://old.example",
                        "shortcodes stay in the texts as they are: contact-form"),
                Room.said(result).stream()
                        .map(said -> said.replaceFirst("old.xml: ", ""))
                        .sorted()
                        .toList());
        assertTrue(room.read("content/news/2024/2024-01-07-post-5.md").contains("draft: true"));
        Program.Ended built = Program.run(folder, List.of("build"));
        assertEquals(0, built.status(), built.err());
        assertTrue(Files.exists(folder.resolve("target/site/about/us/index.html")));
        assertFalse(built.out().contains("error"), built.out());
    }
}
