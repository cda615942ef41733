package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.theme.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What other programs read of the sample newsroom keeps the rules, everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleNewsroomTest {

    private static final String ROOT = "https://backnumber.example/";

    private Path site = Path.of("");

    @BeforeAll
    void build(@TempDir Path folder) {
        site = SampleSite.build(folder).folder();
    }

    @Test
    void noPageBreaksARuleOfLinkedData() throws IOException {
        List<String> pages = files(".html");
        assertTrue(pages.size() > 100, pages.toString());
        for (String page : pages) {
            assertEquals(List.of(), LinkedData.faults(text(page)), page);
        }
    }

    @Test
    void noFeedGetsAMessage() throws IOException {
        List<String> feeds = files("/feed.xml", "/atom.xml");
        assertTrue(feeds.size() > 40, feeds.toString());
        for (String feed : feeds) {
            assertEquals(List.of(), FeedMessagesTest.faults(ROOT + feed, SampleSite.NOW, text(feed)), feed);
        }
        JsonFeedSchema schema = JsonFeedSchema.read();
        for (String feed : files("/feed.json")) {
            assertEquals(List.of(), schema.faults(text(feed)), feed);
        }
    }

    @Test
    void everySitemapIsValid() throws IOException {
        Schema schema = Schema.ofSitemaps();
        for (String map : files(".xml")) {
            if (map.startsWith("sitemap")) {
                assertEquals("", schema.fault(text(map)), map);
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(Set.of(), new SiteLinks(site, ROOT).broken());
    }

    @Test
    void aLinkThatLeadsNowhereIsFound(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("news"));
        Files.writeString(other.resolve("here.png"), "");
        Files.writeString(other.resolve("news/index.html"), FAULTY);
        Files.writeString(other.resolve("feed.xml"), "<link>" + ROOT + "news/</link><link>" + ROOT + "in-feed/</link>");
        Files.writeString(
                other.resolve("site.css"), "a {background: url(here.png)} b {background: url('in-style.png')}");
        Set<String> expected = new TreeSet<>(Set.of(
                "feed.xml -> " + ROOT + "in-feed/",
                "news/index.html -> /gone/",
                "news/index.html -> ../gone.png",
                "news/index.html -> #nowhere",
                "news/index.html -> /small.png",
                "news/index.html -> " + ROOT + "card.png",
                "news/index.html -> /elsewhere/",
                "site.css -> in-style.png"));
        assertEquals(expected, new SiteLinks(other, ROOT).broken());
    }

    private static final String FAULTY = """
            <meta http-equiv="refresh" content="0; url=/elsewhere/">
            <meta property="og:image" content="https://backnumber.example/card.png">
            <a href="/gone/">1</a> <a href="#nowhere">2</a> <a href="#here" id="here">3</a> <a href="/news/">4</a>
            <img src="../gone.png" srcset="/here.png 1x, /small.png 2x" alt=""> <a href="https://other.example/gone">5</a>
            <a href="mailto:desk@backnumber.example">6</a>
            """;

    private List<String> files(String... endings) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> List.of(endings).stream().anyMatch(path::endsWith))
                    .map(path -> path.substring(1))
                    .sorted()
                    .toList();
        }
    }

    private String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
