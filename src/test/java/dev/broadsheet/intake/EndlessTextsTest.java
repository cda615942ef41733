package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that begin what they never end are brought in soon all the same. */
class EndlessTextsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LONG = 400_000;

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void room() {
        room = new Room(folder);
    }

    private static String endless(String part) {
        return part.repeat(LONG / part.length());
    }

    private void assertTakes(String source) {
        assertTimeoutPreemptively(SOON, () -> assertEquals(1, room.take(source).articles()));
    }

    @Test
    void theAuthorOfAFeed() {
        room.write(
                "feed.xml",
                "<rss version=\"2.0\"><channel><title>E</title><link>https://e.example/</link><description/><item>"
                        + "<title>A</title><link>https://e.example/a</link><pubDate>Tue, 02 Jun 2026 10:00:00 GMT</pubDate>"
                        + "<author>" + "@".repeat(30_000) + "</author></item></channel></rss>");
        assertTakes("feed.xml");
    }

    @Test
    void theLinesOfAFeed() {
        room.write(
                "feed.json",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"E\", \"items\": [{\"id\": \"1\","
                        + " \"title\": \"A\", \"url\": \"https://e.example/a\", \"date_published\": \"2026-06-02T10:00:00Z\","
                        + " \"content_html\": \"" + endless("1. x<br>") + "\"}]}");
        assertTakes("feed.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[embed]",
                "[caption]</a>",
                "[caption]<img",
                "[gallery ids=1",
                "[gallery ids=1 ids=",
                "[a b=",
                "[a",
            })
    void thePostOfAnExport(String part) {
        room.write(
                "old.xml",
                "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                        + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>A</title>"
                        + "<content:encoded><![CDATA[" + endless(part)
                        + "]]></content:encoded><wp:post_id>1</wp:post_id>"
                        + "<wp:post_date_gmt>2024-01-01 08:30:00</wp:post_date_gmt><wp:status>publish</wp:status>"
                        + "<wp:post_type>post</wp:post_type></item></channel></rss>");
        assertTakes("old.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{< a ", "{{< a", "{% a ", "{% a -", "x", "a=", "(/a", "{{<a >"})
    void theTextOfAFolder(String part) {
        room.write("hugo/content/news/a.md", "---\ntitle: A\ndate: 2024-01-01\n---\n{{< a " + endless(part) + " >}}\n");
        assertTakes("hugo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{", "{{ a -", "{% raw %}", "*{:", "# ", "# {#a", "# a  ", "{{ 'a' | url"})
    void theTextOfAFolderOfJekyll(String part) {
        room.write("jekyll/_config.yml", "title: E\n");
        room.write("jekyll/_posts/2024-01-01-a.md", "---\ntitle: A\n---\n# " + endless(part) + "\n");
        assertTakes("jekyll");
    }
}
