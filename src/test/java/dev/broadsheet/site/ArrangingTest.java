package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.by;
import static dev.broadsheet.site.Newsroom.provider;
import static dev.broadsheet.site.Newsroom.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.article.Provider;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.Newsroom.Draft;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    @Test
    void articlesStandNewestFirstAndEqualOnesByPath() {
        Article b = Draft.of("news/b.md").article();
        Article a = Draft.of("news/a.md").article();
        Article newer = Draft.of("news/z.md").at("2026-03-02T00:00:00Z").article();
        assertEquals(
                List.of(newer, a, b), Newsroom.USUAL.site(List.of(b, newer, a)).articles());
    }

    @Test
    void whatIsWithheldLeavesNoTraceButItsUrls() {
        Draft secret = Draft.of("secret/a.md")
                .in("secret")
                .at("1999-01-01T00:00:00Z")
                .about("Secret")
                .by(by("Secret", "secret.example", "Ann Secret"))
                .writtenBy(new Author("Bob Secret", null))
                .from("https://secret.example/o/", "https://www.secret.example/w?utm_x=1", null);
        Site site = Newsroom.USUAL.site(List.of(secret.unpublished().article()));
        assertEquals(List.of(), site.articles());
        assertEquals(List.of(), site.topics());
        assertEquals(List.of(), site.providers());
        assertEquals(List.of(), site.authors());
        assertEquals(List.of(), site.sections());
        assertEquals(List.of(), site.months());
        assertEquals(List.of(), site.tombstones());
        assertEquals(Set.of("secret.example/o", "secret.example/w"), site.withheldUrls());
    }

    @Test
    void aWithheldArticleHasNoSayInHowATopicIsSpelt() {
        Site site = Newsroom.USUAL.site(List.of(
                Draft.of("news/a.md").about("ai").article(),
                Draft.of("news/b.md").about("AI").unpublished().article(),
                Draft.of("news/c.md").about("AI").at("2030-01-01T00:00:00Z").article()));
        assertEquals("ai", site.topics().get(0).name());
        assertEquals(1, site.topics().get(0).articles().size());
    }

    @Test
    void tombstonesStandByPathAndInNoList() {
        Article b = Draft.of("news/b.md").deleted().article();
        Article a = Draft.of("news/a.md").deleted().article();
        Site site = Newsroom.USUAL.site(List.of(b, a));
        assertEquals(List.of(a, b), site.tombstones());
        assertEquals(List.of(), site.sections());
    }

    @Test
    void authorsComeFromArticlesAndProviders() {
        Site site = Newsroom.USUAL.site(List.of(
                Draft.of("news/a.md")
                        .writtenBy(new Author("Ann Lee", "https://ann.example/"))
                        .article(),
                Draft.of("news/b.md").by(by("Post", null, "ANN LEE", "Bo")).article(),
                Draft.of("news/c.md")
                        .writtenBy(new Author("Ann Lee", null), new Author("ann lee", null))
                        .article()));
        assertEquals(
                List.of("Ann Lee", "Bo"),
                site.authors().stream().map(AuthorGroup::name).toList());
        AuthorGroup ann = site.authors().get(0);
        assertEquals(3, ann.articles().size());
        assertEquals("ann-lee", ann.slug());
        assertEquals("https://ann.example/", ann.url());
    }

    @Test
    void authorsAndSectionsWithOneSlugAreToldApart() {
        Site site = Newsroom.USUAL.site(List.of(
                Draft.of("news/a.md")
                        .in("a-b")
                        .writtenBy(new Author("A. B", null))
                        .article(),
                Draft.of("news/b.md")
                        .in("a b")
                        .writtenBy(new Author("A B", null))
                        .article()));
        assertEquals("a-b", site.authors().get(0).slug());
        assertTrue(site.authors().get(1).slug().matches("a-b-[0-9a-f]{6}"));
        assertEquals("a-b", site.sections().get(0).slug());
        assertTrue(site.sections().get(1).slug().matches("a-b-[0-9a-f]{6}"));
    }

    @Test
    void sectionsStandBySizeAndAreSpeltAsMostArticlesDo() {
        Site site = Newsroom.USUAL.site(List.of(
                Draft.of("news/a.md").in("sport").article(),
                Draft.of("news/b.md").in("NEWS").article(),
                Draft.of("news/c.md").in("news").article(),
                Draft.of("news/d.md").in("news").article(),
                Draft.of("news/e.md").in("culture").article()));
        assertEquals(
                List.of("News", "Culture", "Sport"),
                site.sections().stream().map(Section::name).toList());
    }

    @Test
    void monthsAreCutInTheZoneOfTheSite() {
        Article article = Draft.of("news/a.md").at("2026-02-28T23:30:00Z").article();
        Newsroom berlin = new Newsroom(Newsroom.config("Europe/Berlin", 1), Newsroom.USUAL.publishing());
        assertEquals(
                YearMonth.of(2026, 2),
                Newsroom.USUAL.site(List.of(article)).months().get(0).month());
        assertEquals(
                YearMonth.of(2026, 3),
                berlin.site(List.of(article)).months().get(0).month());
    }

    @Test
    void aReservedCategoryIsAnErrorAndItsArticleIsLeftOut() {
        Article article = Draft.of("news/a.md")
                .in("Topics")
                .from("https://a.example/", null, null)
                .article();
        Arranged arranged = Newsroom.USUAL.arrange(List.of(article), List.of());
        Diagnostic problem = arranged.diagnostics().get(0);
        assertTrue(problem.isError());
        assertEquals("content/news/a.md", problem.location().file());
        assertEquals(
                "the category 'Topics' would be the section /topics/, which the site needs for itself",
                problem.message());
        assertEquals(List.of(), arranged.site().articles());
        assertEquals(Set.of("a.example"), arranged.site().withheldUrls());
    }

    @Test
    void aStandingPageStandsWhereItsFileDoes() {
        Arranged arranged = Newsroom.USUAL.pages(
                Draft.of("pages/contact.md").article(),
                Draft.of("pages/About Us/index.md").article(),
                Draft.of("pages/About Us/team.md").article(),
                Draft.of("pages/secret.md").unpublished().article());
        assertEquals(
                List.of("about-us", "about-us/team", "contact"),
                arranged.site().pages().stream().map(StandingPageSource::path).toList());
    }

    @Test
    void aStandingPageAtAReservedAddressIsAnError() {
        Arranged arranged = Newsroom.USUAL.pages(
                Draft.of("pages/index.md").article(),
                Draft.of("pages/search/help.md").article());
        assertEquals(
                List.of(
                        "content/pages/index.md: a standing page would be the front page",
                        "content/pages/search/help.md: a standing page would be below /search/, which the site needs for"
                                + " itself"),
                arranged.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(problem -> problem.location().file() + ": " + problem.message())
                        .toList());
        assertEquals(List.of(), arranged.site().pages());
    }

    @Test
    void theOrderOfSourcesAndTheMachineDoNotMatter() {
        Locale usual = Locale.getDefault();
        Arranged expected = Arranging.arrange(sources(0));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (int seed = 1; seed < 30; seed++) {
                assertEquals(expected, Arranging.arrange(sources(seed)), "seed " + seed);
            }
        } finally {
            Locale.setDefault(usual);
        }
        assertTrue(expected.site().topics().size() > 3 && expected.diagnostics().size() > 2);
        assertNull(expected.site().next());
    }

    /** A newsroom full of ties and conflicts, shuffled. */
    @Test
    void theAddressElsewhereOfAStandingPageIsNotWithheld() {
        Article page = Draft.of("about.md")
                .from("https://old.example/about", null, null)
                .article();
        assertEquals(Set.of(), Newsroom.USUAL.pages(page).site().withheldUrls());
    }

    @Test
    void authorsStandByName() {
        List<Article> articles = Stream.of("Dee", "Ann", "Cy", "Bo", "Eve")
                .map(name -> Draft.of("news/" + name + ".md")
                        .writtenBy(new Author(name, null))
                        .article())
                .toList();
        assertEquals(
                List.of("Ann", "Bo", "Cy", "Dee", "Eve"),
                Newsroom.USUAL.site(articles).authors().stream()
                        .map(AuthorGroup::name)
                        .toList());
    }

    @Test
    void sectionsOfOneSizeStandByKey() {
        List<Article> articles = Stream.of("sport", "arts", "world", "news", "local")
                .map(name -> Draft.of("news/" + name + ".md").in(name).article())
                .toList();
        assertEquals(
                List.of("arts", "local", "news", "sport", "world"),
                Newsroom.USUAL.site(articles).sections().stream()
                        .map(Section::key)
                        .toList());
    }

    private static Sources sources(int seed) {
        String[] topics = {"AI", "ai", "A I", "a-i", "Trams", "TRAMS", "\u0130stanbul", "istanbul", "Port"};
        Provider[] providers = {by("Post", "post.example", "Ann"), by("POST", null, "ANN"), by("Echo", "echo.example")};
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(Draft.of("news/" + i + ".md")
                    .in(i % 2 == 0 ? "news" : "NEWS")
                    .at("2026-0" + (1 + i % 2) + "-01T00:00:00Z")
                    .about(topics[i % topics.length], topics[(i * 7 + 3) % topics.length])
                    .by(providers[i % providers.length])
                    .writtenBy(new Author(i % 2 == 0 ? "Ann" : "ann", "https://ann.example/" + i % 3))
                    .article());
        }
        List<TopicDefinition> definitions = new ArrayList<>(List.of(
                topic("Trams", "same", "Port", "port"), topic("Port", "same", "Trams"), topic("Lost", null, "none")));
        List<ProviderDefinition> known = new ArrayList<>(
                List.of(provider("a.yaml", "Post", "post.example"), provider("b.yaml", "Posts", "post.example")));
        Random random = new Random(seed);
        Collections.shuffle(articles, random);
        Collections.shuffle(definitions, random);
        Collections.shuffle(known, random);
        return Newsroom.USUAL.sources(articles, definitions, known);
    }

    @Test
    void anArticleThatTranslatesNoneIsWorthAWarning() {
        List<Article> articles = List.of(
                Draft.of("news/secret.md").unpublished().article(),
                Draft.of("news/fr.md").translating("news/secret.md").article(),
                Draft.of("news/de.md").translating("news/none.md").article(),
                Draft.of("news/it.md").translating("news/it.md").article());
        List<Diagnostic> problems = Newsroom.USUAL.arrange(articles, List.of()).diagnostics();
        assertEquals(
                List.of(
                        "content/news/de.md: \"translationOf\" names 'news/none.md', but no such article could be read",
                        "content/news/it.md: \"translationOf\" names the article itself"),
                problems.stream()
                        .map(problem -> problem.location().file() + ": " + problem.message())
                        .toList());
    }
}
