package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteIndex;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {

    @TempDir
    private Path folder = Path.of("");

    private SiteConfig config(String settings) {
        return new Edition(folder).settings(settings).config();
    }

    private Folding folding(List<Article> articles, IntFunction<List<Integer>> stories) {
        Site site = new Edition(folder).pieces(articles).site();
        assertEquals(articles, site.articles());
        return new Folding(SiteIndex.of(site), site.articles(), stories);
    }

    private List<String> top(String settings, Piece... pieces) {
        return top(settings, Stream.of(pieces).map(Piece::article).toList());
    }

    private List<String> top(String settings, List<Article> articles) {
        List<Article> newestFirst = articles.stream().sorted(Site.NEWEST_FIRST).toList();
        Folding none = folding(newestFirst, position -> List.of());
        return Ranking.top(newestFirst, config(settings), none).stream()
                .map(fold -> fold.lead().slug())
                .toList();
    }

    @Test
    void theHottestLeadsThenQualityThenDateThenPath() {
        assertEquals(
                List.of("hot", "good", "new", "a", "b"),
                top(
                        "",
                        Piece.of("news/b.md", "2026-01-01T00:00:00Z"),
                        Piece.of("news/a.md", "2026-01-01T00:00:00Z"),
                        Piece.of("news/new.md", "2026-01-02T00:00:00Z"),
                        Piece.of("news/good.md", "2025-01-01T00:00:00Z").quality(50),
                        Piece.of("news/hot.md", "2024-01-01T00:00:00Z").heat(1)));
    }

    @Test
    void minusOneIsAsGoodAsNoRating() {
        assertEquals(
                List.of("new", "cold"),
                top(
                        "minimumHeat: 5\n",
                        Piece.of("news/cold.md", "2026-01-01T00:00:00Z").heat(-1),
                        Piece.of("news/new.md", "2026-01-02T00:00:00Z")));
    }

    @Test
    void aPinnedArticleLeadsHoweverOldAndStandsThereOnce() {
        List<Article> articles = new ArrayList<>(many(60));
        articles.add(
                Piece.of("news/pinned.md", "2001-01-01T00:00:00Z").atTheTop().article());

        List<String> top = top("", articles);

        assertEquals("pinned", top.get(0));
        assertEquals(8, top.stream().distinct().count());
    }

    @Test
    void onlyTheFiftyNewestMayLead() {
        List<Article> articles = new ArrayList<>(many(50));
        articles.add(Piece.of("news/old-and-hot.md", "2001-01-01T00:00:00Z")
                .heat(100)
                .article());

        List<String> top = top("", articles);

        assertEquals(7, top.size());
        assertFalse(top.contains("old-and-hot"));
    }

    @Test
    void anArticleRatedBelowTheMinimumGetsNoPlaceOfHonour() {
        assertEquals(
                List.of("just-enough", "unrated"),
                top(
                        "minimumQuality: 30\nminimumHeat: 5\n",
                        Piece.of("news/poor.md", "2026-01-03T00:00:00Z").quality(29),
                        Piece.of("news/cool.md", "2026-01-03T00:00:00Z").heat(4),
                        Piece.of("news/just-enough.md", "2026-01-02T00:00:00Z")
                                .quality(30)
                                .heat(5),
                        Piece.of("news/unrated.md", "2026-01-01T00:00:00Z")));
    }

    @Test
    void withoutMinimumsEveryRatingWillDo() {
        assertTrue(Ranking.isGoodEnough(
                Piece.of("news/a.md", "2026-01-01T00:00:00Z").quality(0).heat(0).article(), config("")));
    }

    @Test
    void aHeatOfNothingIsARatingToo() {
        Article cold = Piece.of("news/a.md", "2026-01-01T00:00:00Z").heat(0).article();
        assertFalse(Ranking.isGoodEnough(cold, config("minimumHeat: 5\n")));
    }

    @Test
    void aPinnedReportTakesThePlaceOfItsOwnStory() {
        List<Article> newestFirst = Stream.of(
                        Piece.of("news/new.md", "2026-01-04T00:00:00Z"),
                        Piece.of("news/second.md", "2026-01-03T00:00:00Z"),
                        Piece.of("news/best.md", "2026-01-02T00:00:00Z"),
                        Piece.of("news/pinned.md", "2026-01-01T00:00:00Z").atTheTop())
                .map(Piece::article)
                .toList();
        Folding story = folding(newestFirst, position -> position == 0 ? List.of() : List.of(2, 1, 3));
        assertEquals(
                List.of("pinned for second and 2 others", "new for new and 0 others"),
                Ranking.top(newestFirst, config(""), story).stream()
                        .map(fold -> fold.lead().slug() + " for " + fold.first().slug() + " and " + fold.others()
                                + " others")
                        .toList());
    }

    @Test
    void noComputedSidebarHoldsWhatIsPoorOrOfAnExcludedTopic() {
        Edition edition = new Edition(folder)
                .settings("minimumQuality: 30\nrelated: {excludeTopics: [Tide Tables]}\n")
                .article("news/a-good.md", "quality: 30\ntopics: [Council]\n", "")
                .article("news/b-poor.md", "quality: 29\ntopics: [Council]\n", "")
                .article("news/c-table.md", "topics: [Council, tide tables]\n", "");
        Site site = edition.site();
        assertEquals(
                List.of("news/b-poor.md", "news/c-table.md"),
                Ranking.barred(site).stream()
                        .mapToObj(position -> site.articles().get(position).path())
                        .sorted()
                        .toList());
    }

    private static List<Article> many(int count) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> Piece.of(
                                "news/n" + i + ".md",
                                Instant.parse("2026-01-01T00:00:00Z")
                                        .plusSeconds(i)
                                        .toString())
                        .article())
                .toList();
    }
}
