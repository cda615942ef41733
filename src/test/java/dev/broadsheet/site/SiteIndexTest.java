package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.by;
import static dev.broadsheet.site.Newsroom.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.site.Newsroom.Draft;
import java.util.ArrayList;
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
    void anArticleThatNamesNoLanguageHasThatOfATopicElseOfItsProviderElseTheSites() {
        Draft hausa = Draft.of("news/a.md").about("Trams", "Hausa", "Igbo").by(by("Post", "post.example"));
        Draft french = Draft.of("news/b.md").about("Trams").by(by("Post", "post.example"));
        Draft none = Draft.of("news/c.md").about("Trams").by(by("Echo", "echo.example"));
        Sources sources = Newsroom.USUAL.sources(
                List.of(hausa.article(), french.article(), none.article()),
                List.of(speaking("Hausa", "ha"), speaking("Igbo", "ig"), topic("Trams", null, null)),
                List.of(new ProviderDefinition(Newsroom.file("p"), "Post", "post.example", "", List.of(), "fr")));
        SiteIndex index = SiteIndex.of(Arranging.arrange(sources).site());
        assertEquals("ha", index.languageOf(hausa.article()));
        assertEquals("fr", index.languageOf(french.article()));
        assertEquals("en", index.languageOf(none.article()));
    }

    @Test
    void onlyTopicsOrOnlyProvidersMayDefineLanguages() {
        Article article = Draft.of("news/a.md")
                .about("Hausa")
                .by(by("Post", "post.example"))
                .article();
        assertEquals("en", index(article).languageOf(article));
        List<ProviderDefinition> providers =
                List.of(new ProviderDefinition(Newsroom.file("p"), "Post", "post.example", "", List.of(), "fr"));
        Sources onlyProviders = Newsroom.USUAL.sources(List.of(article), List.of(), providers);
        assertEquals("fr", SiteIndex.of(Arranging.arrange(onlyProviders).site()).languageOf(article));
        Sources onlyTopics = Newsroom.USUAL.sources(List.of(article), List.of(speaking("Hausa", "ha")), List.of());
        assertEquals("ha", SiteIndex.of(Arranging.arrange(onlyTopics).site()).languageOf(article));
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
        assertEquals(middle, index.olderThan(newest));
        assertNull(index.newerThan(newest));
        assertNull(index.olderThan(oldest));
        assertNull(index.newerThan(other));
    }

    @Test
    void translationsAreThoseOfTheFirstOriginalByPath() {
        Article original = Draft.of("news/o.md").article();
        Article second = translation("news/b.md", "news/o.md");
        Article third = translation("news/a.md", "news/b.md");
        Article orphan = translation("news/c.md", "news/gone.md");
        SiteIndex index = index(original, second, third, orphan);
        assertEquals(original, index.originalOf(original));
        assertEquals(original, index.originalOf(third));
        assertEquals(orphan, index.originalOf(orphan));
        assertEquals(List.of(third, second), index.translationsOf(original));
        assertEquals(List.of(), index.translationsOf(orphan));
    }

    @Test
    void articlesThatClaimToTranslateEachOtherHaveAnOriginalAllTheSame() {
        Article one = translation("news/a.md", "news/b.md");
        Article other = translation("news/b.md", "news/a.md");
        SiteIndex index = index(one, other);
        assertEquals(one, index.originalOf(one));
        assertEquals(other, index.originalOf(other));
    }

    @Test
    void aChainOfTranslationsIsFollowedForEightSteps() {
        List<Article> chain = new ArrayList<>(List.of(Draft.of("news/0.md").article()));
        for (int i = 1; i <= 9; i++) {
            chain.add(translation("news/" + i + ".md", "news/" + (i - 1) + ".md"));
        }
        SiteIndex index = SiteIndex.of(Newsroom.USUAL.site(chain));
        assertEquals("news/0.md", index.originalOf(chain.get(8)).path());
        assertEquals("news/1.md", index.originalOf(chain.get(9)).path());
    }

    @Test
    void anAuthorIsFoundHoweverTheNameIsSpelt() {
        SiteIndex index = index(
                Draft.of("news/a.md").writtenBy(new Author("Ann Lee", null)).article());
        AuthorGroup found = index.author(new Author("ANN  lee", "https://ann.example/"));
        assertEquals("ann lee", found == null ? "none" : found.key());
        assertNull(index.author(new Author("Bo", null)));
    }

    @Test
    void aProviderWithoutADomainIsFoundByName() {
        SiteIndex index = index(
                Draft.of("news/a.md").by(by("The Post", null)).article(),
                Draft.of("news/b.md").by(by("The Echo", null)).article());
        assertEquals("the post", key(index.provider(by("THE POST", null))));
        assertEquals("the echo", key(index.provider(by("The Echo", null))));
        assertNull(index.provider(by("Courier", null)));
    }

    @Test
    void anAddressThatSaysNothingLeadsNowhere() {
        SiteIndex index =
                index(Draft.of("news/a.md").from("https://", null, null).article());
        assertNull(index.articleAt("http://"));
    }

    private static TopicDefinition speaking(String name, String language) {
        return new TopicDefinition(
                Newsroom.file(name),
                name,
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                language,
                1);
    }

    private static Article translation(String path, String of) {
        return Draft.of(path).translating(of).article();
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
