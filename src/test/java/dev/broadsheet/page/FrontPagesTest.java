package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page has a top, a block for each main topic, and the rest; older articles stand on numbered pages. */
class FrontPagesTest {

    private static final String SEA = "topics: [Sea]\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        settings("");
    }

    private void settings(String more) {
        edition.settings("description: News of the quay\npageSize: 100\nmainTopics: [Sea, Land]\n" + more);
    }

    /** Articles n1, n2 ... of the last days of February. */
    private void articles(int count, String fields) {
        for (int n = 1; n <= count; n++) {
            article("n" + n, 10 + n, fields);
        }
    }

    /** An article of a day of February. */
    private void article(String name, int day, String fields) {
        edition.article("news/" + name + ".md", "publishedDateTime: 2026-02-" + day + "T09:00:00Z\n" + fields, "Text.");
    }

    /** Seven articles that take the whole top. */
    private void aHotTop() {
        for (int day = 1; day <= 7; day++) {
            edition.article(
                    "news/top" + day + ".md", "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\nheat: 9\n", "Text.");
        }
    }

    private static String picture(int width) {
        return "images: [{url: 'https://wire.example/a.jpg', width: " + width + ", height: 100}]\n";
    }

    private FrontPage front() {
        return (FrontPage) edition.at("").maker().get().page();
    }

    private static List<String> slugs(Stream<Teaser> teasers) {
        return teasers.map(teaser -> teaser.href().replaceAll(".*/([a-z0-9]+)/", "$1"))
                .toList();
    }

    private static List<String> slugs(FrontPage.Block block) {
        return slugs(Stream.concat(Stream.of(block.lead()), block.more().stream()));
    }

    private static List<String> slugs(Listing listing) {
        return slugs(listing.months().stream().flatMap(month -> month.teasers().stream()));
    }

    @Test
    void beforeAnythingIsPublishedItIsEmpty() {
        FrontPage front = front();
        assertEquals("index.html", front.file());
        assertEquals("News of the quay", front.head().description());
        assertNull(front.lead());
        assertEquals(List.of(), front.top());
        assertEquals(List.of(), front.blocks());
        assertEquals(List.of(), front.latest().months());
    }

    @Test
    void theBestLeadsAndTheRestFollowsByDate() {
        articles(9, "");
        article("n3", 13, "heat: 9\n");
        FrontPage front = front();
        assertEquals(List.of("n3"), slugs(Stream.of(Objects.requireNonNull(front.lead()))));
        assertEquals(List.of("n9", "n8", "n7", "n6", "n5", "n4"), slugs(front.top().stream()));
        assertEquals(List.of("n2", "n1"), slugs(front.latest()));
    }

    @Test
    void aBlockShowsFiveArticlesOfItsTopicThatAreNotAtTheTop() {
        aHotTop();
        edition.article("news/top7.md", "publishedDateTime: 2026-03-07T09:00:00Z\nheat: 9\n" + SEA, "Text.");
        articles(6, SEA);
        FrontPage front = front();
        assertEquals(1, front.blocks().size());
        FrontPage.Block sea = front.blocks().get(0);
        assertEquals(Link.of("Sea", "/topics/sea/"), sea.topic());
        assertEquals(List.of("n6", "n5", "n4", "n3", "n2"), slugs(sea));
        assertEquals(List.of("n1"), slugs(front.latest()));
    }

    @Test
    void anArticleOfTwoTopicsStandsInTheFirstOfTheirBlocks() {
        aHotTop();
        article("n1", 11, SEA);
        article("n2", 12, "topics: [Land, Sea]\n");
        article("n3", 13, "topics: [Land]\n");
        List<FrontPage.Block> blocks = front().blocks();
        assertEquals(List.of("n2", "n1"), slugs(blocks.get(0)));
        assertEquals(List.of("n3"), slugs(blocks.get(1)));
    }

    @Test
    void oneOfTheTenNewestWithAWidePictureLeadsItsBlock() {
        aHotTop();
        articles(11, SEA);
        article("n1", 11, SEA + picture(640));
        article("n4", 14, SEA + picture(319));
        assertEquals(
                List.of("n11", "n10", "n9", "n8", "n7"), slugs(front().blocks().get(0)));
        article("n2", 12, SEA + picture(320));
        assertEquals(
                List.of("n2", "n11", "n10", "n9", "n8"), slugs(front().blocks().get(0)));
    }

    @Test
    void whatIsNotGoodEnoughStandsInNoBlock() {
        settings("minimumQuality: 30\n");
        aHotTop();
        articles(2, SEA);
        article("n2", 12, SEA + "quality: 29\n");
        FrontPage front = front();
        assertEquals(List.of("n1"), slugs(front.blocks().get(0)));
        assertEquals(List.of("n2"), slugs(front.latest()));
    }

    @Test
    void aStoryStandsInABlockOnceAndNotBelowIt() {
        aHotTop();
        articles(3, SEA);
        edition.story("news/n1.md", "news/n3.md");
        FrontPage front = front();
        assertEquals(List.of("n1", "n2"), slugs(front.blocks().get(0)));
        Counted reports = Objects.requireNonNull(front.blocks().get(0).lead().reports());
        assertEquals(1, reports.articles());
        assertEquals(List.of(), slugs(front.latest()));
    }

    @Test
    void olderArticlesStandOnNumberedPages() {
        edition.settings("pageSize: 3\n");
        articles(7, "");
        LatestPage page = (LatestPage) edition.at("page/1/").maker().get().page();
        assertEquals("page/1/index.html", page.file());
        assertEquals("Latest – Page 1", page.head().title());
        assertTrue(page.head().data().markup().contains("Latest – Page 1"));
        assertEquals(List.of("n3", "n2", "n1"), slugs(page.listing()));
        assertEquals(Link.of("Newer articles", "/"), page.listing().newer());
        assertEquals(Link.of("Older articles", "/page/1/"), front().latest().older());
        assertEquals(
                List.of("page/1/"),
                edition.plan().pages().stream()
                        .map(Planned::path)
                        .filter(path -> path.startsWith("page/"))
                        .toList());
    }

    @Test
    void theKeyOfANumberedPageIsThatOfItsArticles() {
        edition.settings("pageSize: 2\n");
        articles(6, "");
        PageKey before = edition.at("page/1/").key().get();
        article("n5", 15, "excerpt: Another\n");
        assertEquals(before, edition.at("page/1/").key().get());
        article("n2", 12, "excerpt: Another\n");
        assertNotEquals(before, edition.at("page/1/").key().get());
    }
}
