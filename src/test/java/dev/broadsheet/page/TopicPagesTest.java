package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic has pages of its articles, with the topics above and below it, and a place in the list of all. */
class TopicPagesTest {

    private static final String PICTURE = "assets/sea.81c35726.gif";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroomWithTopicsBelowTopics() {
        edition = new Edition(folder);
        edition.settings("topics: {minimum: 2}\n");
        edition.file("assets/sea.gif", Edition.GIF);
        edition.file("topics/sea.yaml", "name: Sea\ndescription: All that floats\nimages: [/assets/sea.gif]\n");
        edition.file("topics/ferry.yaml", "name: Ferry\nparent: Sea\n");
        edition.file("topics/buoys.yaml", "name: Buoys\nparent: Sea\n");
        edition.file("topics/bell.yaml", "name: Bell buoy\nparent: Buoys\n");
        article("news/2026-03-01-ferry.md", "topics: [Ferry]\n");
        article("news/2026-03-02-ferries.md", "topics: [Ferry, Council]\n");
        article("news/2026-03-03-buoy.md", "topics: [Buoys]\n");
        article("news/2026-03-04-council.md", "topics: [Council]\n");
    }

    private void article(String path, String fields) {
        String date = path.replaceAll(".*/(\\d{4}-\\d\\d-\\d\\d).*", "$1");
        edition.article(path, "publishedDateTime: " + date + "T09:00:00Z\n" + fields, "Text.");
    }

    private TopicPage topic(String path) {
        return (TopicPage) edition.at(path).maker().get().page();
    }

    private static List<String> files(Made made) {
        return made.attachments().stream().map(Attachment::path).toList();
    }

    @Test
    void aTopicIsShownWithWhatItsDefinitionSays() {
        Made made = edition.at("topics/sea/").maker().get();
        TopicPage page = (TopicPage) made.page();
        assertEquals("Sea", page.name());
        assertEquals("All that floats", page.description());
        assertEquals("All that floats", page.head().description());
        assertEquals("/" + PICTURE, Objects.requireNonNull(page.picture()).src());
        assertEquals(
                "https://tide.example/" + PICTURE,
                Objects.requireNonNull(page.head().image()).src());
        assertEquals(List.of(PICTURE), files(made));
        assertEquals("/topics/sea/", page.head().section());
        assertEquals(Link.of("Sea", "/topics/sea/feed.xml"), page.feed());
        assertEquals("/topics/sea/feed.xml", page.head().feeds().get(0).href());
    }

    @Test
    void aTopicWithoutADefinitionHasItsNameAndArticlesOnly() {
        Made made = edition.at("topics/council/").maker().get();
        TopicPage page = (TopicPage) made.page();
        assertEquals("Council", page.name());
        assertEquals("", page.description());
        assertNull(page.picture());
        assertEquals(List.of(), files(made));
        assertEquals(
                List.of("/news/2026/03/04/council/", "/news/2026/03/02/ferries/"),
                page.listing().months().get(0).teasers().stream()
                        .map(Teaser::href)
                        .toList());
    }

    @Test
    void aTopicLeadsToThoseAboveAndBelowItThatHavePages() {
        TopicPage sea = topic("topics/sea/");
        assertNull(sea.parent());
        assertEquals(List.of(Link.of("Ferry", "/topics/ferry/")), sea.children());
        TopicPage ferry = topic("topics/ferry/");
        assertEquals(Link.of("Sea", "/topics/sea/"), ferry.parent());
        assertEquals(List.of(), ferry.children());
    }

    @Test
    void theNumberedPagesOfATopicDoNotChangeWithWhatIsBelowIt() {
        edition.settings("topics: {minimum: 2}\npageSize: 1\n");
        assertEquals(
                List.of(Link.of("Ferry", "/topics/ferry/")),
                topic("topics/sea/").children());
        assertEquals(List.of(), topic("topics/sea/page/1/").children());
        assertEquals(
                Link.of("Sea", "/topics/sea/"), topic("topics/ferry/page/1/").parent());
    }

    @Test
    void aTopicOfTooFewArticlesHasNoPage() {
        assertFalse(edition.plan().pages().stream()
                .anyMatch(page ->
                        page.path().startsWith("topics/buoys/") || page.path().startsWith("topics/bell")));
    }

    @Test
    void theListNamesTheTopicsThatStandHighestAndWhatIsBelowThem() {
        Made made = edition.at("topics/").maker().get();
        TopicsPage page = (TopicsPage) made.page();
        assertEquals("topics/index.html", page.file());
        assertEquals("Topics", page.head().title());
        assertEquals(
                List.of(
                        new Counted(Link.of("Sea", "/topics/sea/"), 3, "3"),
                        new Counted(Link.of("Council", "/topics/council/"), 2, "2")),
                page.topics().stream().map(TopicsPage.Entry::topic).toList());
        TopicsPage.Entry sea = page.topics().get(0);
        assertEquals("All that floats", sea.description());
        assertEquals(List.of(new Counted(Link.of("Ferry", "/topics/ferry/"), 2, "2")), sea.children());
        assertEquals("/" + PICTURE, Objects.requireNonNull(sea.picture()).src());
        assertNull(page.topics().get(1).picture());
        assertEquals(List.of(PICTURE), files(made));
    }
}
