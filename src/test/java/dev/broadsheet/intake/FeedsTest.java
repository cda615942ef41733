package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>The Northern Post</title><link>https://post.example/</link><description>d</description>
            <language>en-gb</language>
            <item><title>Crane &amp; quay: "No" news</title><link>https://www.post.example/crane?utm_source=rss</link>
              <guid isPermaLink="false">post-1</guid><pubDate>Tue, 02 Jun 2026 10:00:00 +0200</pubDate>
              <dc:creator>Ada Holm</dc:creator><category>Machines</category>
              <description>It lifts &lt;b>eleven&lt;/b> tonnes.</description>
              <content:encoded><![CDATA[<p>It <b>lifts</b> a <a href="/ferry">ferry</a>.</p><ul><li>One</li><li>Two</li></ul>
              <script>alert(1)</script>]]></content:encoded>
              <media:content url="https://post.example/crane.jpg" medium="image" width="800" height="450">
                <media:description>The crane</media:description><media:credit>Jonas Reed</media:credit></media:content></item>
            <item><title>No date</title><link>https://post.example/undated</link></item>
            </channel></rss>
            """;

    private static final String CRANE = "content/news/2026/2026-06-02-crane-quay-no-news.md";

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    @Test
    void anItemOfAFeedBecomesAnArticleOfItsProvider() {
        room.write("in/post.rss", RSS);
        IntakeResult result = room.take("in/post.rss");
        assertEquals(List.of(CRANE.substring("content/".length())), result.written());
        assertEquals(
                List.of("in/post.rss: \"No date\" has no date that can be read; it is left out"), Room.said(result));
        assertEquals("""
                ---
                title: "Crane & quay: \\"No\\" news"
                publishedDateTime: 2026-06-02T08:00:00Z
                excerpt: "It lifts eleven tonnes."
                provider:
                  name: "The Northern Post"
                  domain: "post.example"
                originalUrl: "https://www.post.example/crane?utm_source=rss"
                webUrl: "https://www.post.example/crane?utm_source=rss"
                authors:
                  - "Ada Holm"
                topics:
                  - "Machines"
                images:
                  - url: "https://post.example/crane.jpg"
                    width: 800
                    height: 450
                    title: "The crane"
                    attribution: "Jonas Reed"
                locale: "en-GB"
                sourceId: "post-1"
                ---

                It **lifts** a [ferry](https://www.post.example/ferry).

                * One
                * Two
                """, room.read(CRANE));
    }

    @Test
    void aSecondRunBringsNothingTwice() {
        room.write("in/post.rss", RSS);
        room.take("in");
        room.write(CRANE, room.read(CRANE).replace("It lifts eleven tonnes.", "Edited."));
        IntakeResult again = room.take("in");
        assertEquals(List.of(), again.written());
        assertEquals(1, again.present());
        assertTrue(room.read(CRANE).contains("Edited."));
        assertEquals(1, room.take(true, "in").articles());
        assertFalse(room.read(CRANE).contains("Edited."));
    }

    @Test
    void anArticleIsKnownAgainByItsAddressWhateverItsFile() {
        room.write("content/blog/mine.md", """
                ---
                title: Mine
                publishedDateTime: 2026-06-02T08:00:00Z
                originalUrl: http://post.example/crane/
                ---
                """);
        room.write("in/post.rss", RSS);
        assertEquals(1, room.take("in").present());
    }

    @Test
    void twoHeadlinesOfOneDayGetTwoFiles() {
        String items = item("Same", "https://post.example/a", "") + item("Same", "https://post.example/b", "");
        room.write("in/same.xml", feed(items));
        List<String> written = Room.whole(room.take("in")).written();
        assertEquals("news/2026/2026-06-02-same.md", written.get(0));
        assertTrue(written.get(1).matches("news/2026/2026-06-02-same-[0-9a-f]{6}\\.md"), written.get(1));
        assertEquals(2, room.take("in").present());
    }

    @Test
    void atomTellsTextFromMarkupAndItsOriginFromItself() {
        room.write("in/town.atom", """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Hill &amp;amp; Town</title>
                <id>urn:x</id><link rel="self" href="https://town.example/atom"/><link href="https://town.example/"/>
                <updated>2026-01-02T03:04:05Z</updated>
                <entry><title>if a &lt; b &amp; c</title><id>tag:town.example,2026:1</id>
                  <link rel="via" href="https://first.example/x"/><link href="/1"/>
                  <link rel="enclosure" href="https://town.example/1.jpg" type="image/jpeg"/>
                  <published>2026-01-02T03:04:05Z</published><updated>2026-01-03T00:00:00+02:00</updated>
                  <author><name>Ada Holm</name><uri>https://ada.example/</uri></author><category term="q" label="Quay"/>
                  <summary>Plain &lt;b> text.</summary>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>R&amp;D <i>here</i></p><p>Two</p></div></content>
                  <source><id>o</id><title>First Light</title><updated>2026-01-01T00:00:00Z</updated>
                    <link href="https://first.example/"/></source></entry></feed>
                """);
        IntakeResult result = Room.whole(room.take("in/town.atom"));
        assertEquals("""
                ---
                title: "if a < b & c"
                publishedDateTime: 2026-01-02T03:04:05Z
                updatedDateTime: 2026-01-02T22:00:00Z
                excerpt: "Plain <b> text."
                provider:
                  name: "First Light"
                  domain: "first.example"
                originalUrl: "https://first.example/x"
                webUrl: "https://town.example/1"
                authors:
                  - name: "Ada Holm"
                    url: "https://ada.example/"
                topics:
                  - "Quay"
                images:
                  - url: "https://town.example/1.jpg"
                locale: "de"
                sourceId: "tag:town.example,2026:1"
                ---

                R\\&D *here*

                Two
                """, room.read("content/" + result.written().get(0)));
    }

    @Test
    void aJsonFeedIsReadToo() {
        room.write("in/feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Links", "home_page_url": "https://links.example/",
                 "authors": [{"name": "Jonas Reed"}], "items": [
                 {"id": 7, "url": "https://links.example/7", "external_url": "https://far.example/a", "title": "A \\ud83d\\udea2",
                  "content_text": "One & <two>\\n\\nThree", "summary": "S", "image": "/7.png",
                  "date_published": "2026-02-03T04:05:06-05:00", "tags": ["ships", "ships"], "language": "en"},
                 {"id": "8", "content_html": "<p>A note without a title</p>", "date_published": "2026-02-04T00:00:00Z"}]}
                """);
        IntakeResult result = Room.whole(room.take("in"));
        assertEquals("""
                ---
                title: "A 🚢"
                publishedDateTime: 2026-02-03T09:05:06Z
                excerpt: "S"
                provider:
                  name: "Links"
                  domain: "links.example"
                originalUrl: "https://far.example/a"
                webUrl: "https://links.example/7"
                authors:
                  - "Jonas Reed"
                topics:
                  - "ships"
                images:
                  - url: "https://links.example/7.png"
                sourceId: "7"
                ---

                One \\& \\<two\\>

                Three
                """, room.read("content/" + result.written().get(0)));
        assertTrue(room.read("content/" + result.written().get(1)).contains("title: \"A note without a title\""));
    }

    @Test
    void topicsAreThoseThatTheNewsroomKnows() {
        room.write("content/topics/lifting.yaml", "name: Lifting\nkeywords: [eleven tonnes]\n");
        room.write("content/topics/engines.yaml", "name: Engines\naliases: [machines]\n");
        room.write("content/topics/tea.yaml", "name: Tea\nkeywords: [ton]\nhashtags: ['#tea']\n");
        room.write("in/post.rss", RSS);
        room.take("in");
        assertTrue(room.read(CRANE).contains("topics:\n  - \"Engines\"\n  - \"Lifting\"\nimages:"), room.read(CRANE));
    }

    @Test
    void noEntityLeadsOutOfAFeed() {
        room.write("secret.txt", "the harbour master's password");
        room.write("in/bad.xml", """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
                <rss version="2.0"><channel><title>t</title><link>https://e.example/</link><description/>
                <item><title>a &x; b</title><link>https://e.example/1</link>
                <pubDate>Tue, 02 Jun 2026 10:00:00 GMT</pubDate></item></channel></rss>
                """.formatted(folder.resolve("secret.txt").toUri()));
        room.write("in/bad-export.xml", """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY x "y">]>
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>&x;</title></item></channel></rss>
                """);
        IntakeResult result = room.take("in");
        assertEquals(List.of(), result.written());
        String why = ": error: the file is not imported: it has a document type, which could lead out of the file";
        assertEquals(List.of("in/bad-export.xml" + why, "in/bad.xml" + why), Room.said(result));
    }

    @Test
    void elementsThatAreTooDeepAreRefusedAtOnce() {
        room.write(
                "in/deep.xml",
                feed("<item><title>t</title>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</item>"));
        assertEquals(
                List.of("in/deep.xml: error: the file is not imported: its elements are more than 500 deep"),
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Room.said(room.take("in"))));
    }

    @Test
    void theFaultOfAFeedInJsonIsSaidWithItsPlace() {
        room.write("in/a.json", "{\"version\": \"x\"");
        room.write("in/b.json", "[".repeat(2_000));
        assertEquals(
                List.of(
                        "in/a.json: error: the file is not imported: it is no JSON: Unexpected end-of-input: expected"
                                + " close marker for Object (line 1, column 16)",
                        "in/b.json: error: the file is not imported: it has a number that is too long, or lists and"
                                + " objects that are too deep"),
                Room.said(room.take("in")));
    }

    private static String feed(String items) {
        return "<rss version=\"2.0\"><channel><title>The Northern Post</title><link>https://post.example/</link>"
                + "<description/>" + items + "</channel></rss>";
    }

    private static String item(String title, String link, String more) {
        return "<item><title>%s</title><link>%s</link><pubDate>Tue, 02 Jun 2026 10:00:00 GMT</pubDate>%s</item>"
                .formatted(title, link, more);
    }

    @Test
    void whatIsNoFeedIsSaid() {
        room.write("in/a.json", "{\"name\": \"package\"}");
        room.write("in/b.xml", "<urlset/>");
        room.write("in/c.xml", "<rss version=\"2.0\"><channel>");
        room.write("in/d.json", "{\"version\": ");
        List<String> said = Room.said(room.take("in"));
        assertEquals(4, said.size());
        assertEquals(
                List.of(
                        "in/a.json: the file is not imported: it is JSON, but its \"version\" is not that of a JSON Feed",
                        "in/b.xml: the file is not imported: it is XML, but neither RSS nor Atom"),
                said.subList(0, 2));
        assertTrue(said.get(2).startsWith("in/c.xml: error: the file is not imported: Invalid XML"), said.get(2));
        assertTrue(said.get(3).startsWith("in/d.json: error: the file is not imported: it is no JSON"), said.get(3));
        assertEquals(1, room.take("in/b.xml").errors());
        room.write("empty/notes.doc", "");
        assertEquals(
                List.of("empty: error: the folder holds no feed, export or article"), Room.said(room.take("empty")));
    }

    @Test
    void theNewsroomBuildsAndChecks() {
        room.write("in/post.rss", RSS);
        room.take("in");
        Program.Ended ended =
                Program.run(folder, List.of("check", "--now", "2026-07-01T00:00:00Z", "--fail-on", "warning"));
        assertEquals("", ended.err());
        assertEquals(0, ended.status());
    }
}
