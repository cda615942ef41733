package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.by;
import static dev.broadsheet.site.Newsroom.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.site.Newsroom.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteIndexTest {

    private static final String URL = "https://www.post.example/a/?utm_source=x";

    @Test
    void ofSeveralArticlesWithAUrlTheEarliestIsFoundThenTheFirstByPath() {
        Article late = Draft.of("news/a.md")
                .at("2026-03-02T00:00:00Z")
                .from(URL, null, null)
                .article();
        Article second = Draft.of("news/c.md").from(null, URL, null).article();
        Article first = Draft.of("news/b.md").from(null, null, URL).article();
        SiteIndex index = index(late, second, first);
        assertEquals(first, index.articleAt("http://post.example/a#top"));
        assertNull(index.articleAt("http://post.example/b"));
    }

    @Test
    void aWithheldArticleIsNotFound() {
        SiteIndex index =
                index(Draft.of("news/a.md").from(URL, null, null).unpublished().article());
        assertNull(index.articleAt(URL));
        assertNull(index.article("news/a.md"));
    }

    @Test
    void anArticleIsFoundByItsPath() {
        Article article = Draft.of("news/a.md").article();
        assertEquals(article, index(article).article("news/a.md"));
    }

    @Test
    void topicsOfAnArticleStandInItsOrderEachOnce() {
        Article article = Draft.of("news/a.md")
                .about("Trams", "ML", "", "Machine learning", "trams")
                .article();
        SiteIndex index = SiteIndex.of(Newsroom.USUAL
                .arrange(List.of(article), List.of(topic("Machine Learning", null, null, "ml")))
                .site());
        assertEquals(
                List.of("Trams", "Machine Learning"),
                index.topicsOf(article).stream().map(Topic::name).toList());
        assertEquals("machine learning", key(index.topic("mL")));
        assertEquals("machine learning", key(index.topicOfKey("machine learning")));
        assertNull(index.topic("Harbour"));
    }

    @Test
    void anArticleKnowsItsProviderAuthorsAndSection() {
        Article article = Draft.of("news/a.md")
                .in("Sport")
                .by(by("Post", "post.example", "Bo", "ANN"))
                .writtenBy(new Author("Ann", null))
                .article();
        SiteIndex index = index(
                article, Draft.of("news/b.md").by(by("post.example", null)).article());
        assertEquals("post.example", key(index.providerOf(article)));
        assertEquals(
                List.of("ann", "bo"),
                index.authorsOf(article).stream().map(AuthorGroup::key).toList());
        assertEquals("sport", index.sectionSlugOf(article));
        assertNull(index.providerOf(Draft.of("news/b.md").article()));
    }

    @Test
    void aTombstoneKnowsTheSlugOfASectionThatIsGone() {
        assertEquals(
                "old-times",
                index().sectionSlugOf(Draft.of("news/a.md").in("Old Times").article()));
    }

    @Test
    void neighboursAreThoseOfTheSection() {
        Article oldest = Draft.of("news/a.md").at("2026-01-01T00:00:00Z").article();
        Article other =
                Draft.of("news/b.md").at("2026-01-02T00:00:00Z").in("sport").article();
        Article middle = Draft.of("news/d.md").at("2026-01-03T00:00:00Z").article();
        Article newest = Draft.of("news/c.md").at("2026-01-03T00:00:00Z").article();
        SiteIndex index = index(oldest, other, newest, middle);
        assertEquals(middle, index.newerThan(oldest));
        assertEquals(newest, index.newerThan(middle));
        assertEquals(oldest, index.olderThan(middle));
        assertNull(index.newerThan(newest));
        assertNull(index.olderThan(oldest));
        assertNull(index.newerThan(other));
    }

    private static SiteIndex index(Article... articles) {
        return SiteIndex.of(Newsroom.USUAL.site(List.of(articles)));
    }

    private static String key(@Nullable Topic topic) {
        return topic == null ? "none" : topic.key();
    }

    private static String key(@Nullable ProviderGroup provider) {
        return provider == null ? "none" : provider.key();
    }
}
