package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists show a story once. */
class FoldingTest {

    private static final String FIRST = "news/2026-03-01-wire.md";
    private static final String SECOND = "news/2026-03-02-post.md";
    private static final String THIRD = "news/2026-03-04-herald.md";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroomWithThreeReportsOfAStorm() {
        edition = new Edition(folder);
        edition.settings("pageSize: 3\n");
        article("news/2026-02-01-fair.md", "");
        article(FIRST, "topics: [Storm]\n");
        article(SECOND, "topics: [Storm]\n");
        article("news/2026-03-03-quay.md", "topics: [Storm]\n");
        article(THIRD, "topics: [Storm]\n");
    }

    private void article(String path, String fields) {
        String date = path.substring("news/".length(), "news/2026-03-01".length());
        edition.article(path, "publishedDateTime: " + date + "T09:00:00Z\n" + fields, "Text.");
    }

    private Edition storm() {
        return edition.story(SECOND, FIRST, THIRD);
    }

    private List<Teaser> section() {
        return teasers(((SectionPage) edition.at("news/").maker().get().page()).listing());
    }

    private static List<Teaser> teasers(Listing listing) {
        return listing.months().stream()
                .flatMap(month -> month.teasers().stream())
                .toList();
    }

    private static List<String> slugs(List<Teaser> teasers) {
        return teasers.stream()
                .map(teaser -> teaser.href().replaceAll(".*/([a-z]+)/", "$1"))
                .toList();
    }

    @Test
    void theBestReportStandsWhereTheNewestWouldAndLeadsToTheOthers() {
        storm();
        List<Teaser> teasers = section();
        assertEquals(List.of("post", "quay", "fair"), slugs(teasers));
        Counted reports = Objects.requireNonNull(teasers.get(0).reports());
        assertEquals(2, reports.articles());
        assertEquals("/news/2026/03/02/post/#coverage", reports.link().href());
        assertNull(teasers.get(1).reports());
    }

    @Test
    void withoutFoldingEachReportHasItsPlace() {
        edition.settings("pageSize: 3\nstories: {fold: false}\n");
        storm();
        List<Teaser> teasers = section();
        assertEquals(List.of("herald", "quay", "post", "wire", "fair"), slugs(teasers));
        teasers.forEach(teaser -> assertNull(teaser.reports()));
    }

    @Test
    void pagesAreCutByArticlesAndFoldedEachForItself() {
        article("news/2026-03-05-tide.md", "");
        storm();
        assertEquals(List.of("tide", "herald", "quay"), slugs(section()));
        SectionPage old = (SectionPage) edition.at("news/page/1/").maker().get().page();
        assertEquals(List.of("post", "fair"), slugs(teasers(old.listing())));
    }

    @Test
    void aStoryThatFormsOrChangesItsBestReportMakesTheListsKeyAnother() {
        PageKey apart = edition.at("news/").key().get();
        storm();
        PageKey folded = edition.at("news/").key().get();
        assertNotEquals(apart, folded);
        Edition turned = new Edition(folder).story(FIRST, SECOND, THIRD);
        turned.settings("pageSize: 3\n");
        assertNotEquals(folded, turned.at("news/").key().get());
    }

    @Test
    void theFrontPageTellsAStoryOnce() {
        for (int day = 10; day < 29; day++) {
            article("news/2026-02-" + day + "-other.md", "topics: [Storm]\nheat: 1\n");
        }
        edition.settings("pageSize: 30\nmainTopics: [Storm]\n");
        article(THIRD, "topics: [Storm]\nheat: 9\n");
        storm();
        FrontPage front = (FrontPage) edition.at("").maker().get().page();
        List<Teaser> all = new ArrayList<>(List.of(Objects.requireNonNull(front.lead())));
        all.addAll(front.top());
        front.blocks().forEach(block -> {
            all.add(block.lead());
            all.addAll(block.more());
        });
        all.addAll(teasers(front.latest()));
        List<String> storm = slugs(all);
        storm = storm.stream()
                .filter(List.of("wire", "post", "herald")::contains)
                .toList();
        assertEquals(List.of("post"), storm);
        assertEquals(24 - 2, all.size());
    }

    @Test
    void aPinnedReportLeadsItsStoryWhicheverIsTheBest() {
        article(FIRST, "topics: [Storm]\npinned: true\n");
        storm();
        FrontPage front = (FrontPage) edition.at("").maker().get().page();
        Teaser lead = Objects.requireNonNull(front.lead());
        assertEquals(List.of("wire"), slugs(List.of(lead)));
        assertEquals(2, Objects.requireNonNull(lead.reports()).articles());
        assertEquals(List.of("quay", "fair"), slugs(front.top()));
    }

    @Test
    void feedsAndListingsForProgramsNeverFold() {
        storm();
        JsonListingPage listing = (JsonListingPage)
                edition.at("api/news/index.json").maker().get().page();
        assertEquals(5, listing.toString().split("Title of news/").length - 1);
    }
}
