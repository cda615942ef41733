package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.by;
import static dev.broadsheet.site.Newsroom.provider;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Provider;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.Newsroom.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProviderArrangingTest {

    @Test
    void providersGroupByDomainElseByName() {
        List<ProviderGroup> providers = providers(
                List.of(),
                by("Harbour Post", "post.example"),
                by("The Post", "post.example"),
                by("The Post", "post.example"),
                by("The  POST", null),
                by("the post", null));
        assertEquals(2, providers.size());
        assertEquals(
                List.of("The POST", "The Post"),
                providers.stream().map(ProviderGroup::name).sorted().toList());
        assertEquals(
                Set.of("post.example", "the post"),
                Set.copyOf(providers.stream().map(ProviderGroup::key).toList()));
        assertEquals(
                Set.of("post.example", "the-post"),
                Set.copyOf(providers.stream().map(ProviderGroup::slug).toList()));
    }

    @Test
    void aDefinitionDescribesItsProviderAndGivesItADomain() {
        List<ProviderGroup> providers = providers(
                List.of(provider("post.yaml", "The Post", "post.example"), provider("echo.yaml", "Echo", null)),
                by("post", "post.example"),
                by("THE POST", null),
                by("Echo", "echo.example"));
        assertEquals(
                List.of("Echo", "The Post"),
                providers.stream().map(ProviderGroup::name).toList());
        assertEquals(
                List.of("About Echo", "About The Post"),
                providers.stream().map(ProviderGroup::description).toList());
        assertEquals(2, providers.get(1).articles().size());
        assertEquals("post.example", providers.get(1).domain());
        assertEquals("defined.png", providers.get(1).images().get(0).url());
    }

    @Test
    void aDefinitionWithAnotherDomainSpeaksOfSomebodyElse() {
        List<ProviderGroup> providers =
                providers(List.of(provider("post.yaml", "The Post", "post.example")), by("The Post", "post.other"));
        assertEquals("", providers.get(0).description());
    }

    @Test
    void aDomainIsShownOnlyWhereNobodyGivesAName() {
        Provider nameless = by("post.example", "post.example");
        assertEquals("post.example", providers(List.of(), nameless).get(0).name());
        assertEquals(
                "Post",
                providers(List.of(), nameless, nameless, by("Post", "post.example"))
                        .get(0)
                        .name());
    }

    @Test
    void aProviderWithoutDefinitionHasTheImagesThatMostArticlesShow() {
        Provider rare = new Provider("Post", null, List.of(Newsroom.image("a.png")), List.of());
        Provider usual = new Provider("Post", null, List.of(Newsroom.image("b.png")), List.of());
        Provider bare = by("Post", null);
        assertEquals(
                usual.images(),
                providers(List.of(), rare, usual, usual, bare, bare, bare)
                        .get(0)
                        .images());
    }

    @Test
    void aDomainThatIsNoSafeFolderBecomesASlug() {
        for (String domain : List.of("con.example", "a/../b", "..", "a b", "localhost", "x.example.")) {
            String slug = providers(List.of(), by("P", domain)).get(0).slug();
            assertTrue(slug.matches("[a-z0-9-]+"), domain + " became " + slug);
        }
    }

    @Test
    void aSecondDefinitionOfAProviderIsIgnoredWithAWarning() {
        List<ProviderDefinition> definitions =
                List.of(provider("b.yaml", "Other", "post.example"), provider("a.yaml", "Post", "post.example"));
        Arranged arranged = Arranging.arrange(Newsroom.USUAL.sources(List.of(), List.of(), definitions));
        Diagnostic problem = arranged.diagnostics().get(0);
        assertEquals("content/providers/b.yaml", problem.location().file());
        assertEquals("the provider 'post.example' is defined in content/providers/a.yaml already", problem.message());
    }

    @Test
    void theSiteItselfIsNoProvider() {
        assertEquals(
                List.of(),
                Newsroom.USUAL.site(List.of(Draft.of("news/a.md").article())).providers());
    }

    @Test
    void anArticleThatGivesOnlyTheDomainIsInTheGroupToo() {
        List<ProviderGroup> providers =
                providers(List.of(), by("post.example", "post.example"), by("The Post", "post.example"));
        assertEquals(2, providers.get(0).articles().size());
    }

    private static List<ProviderGroup> providers(List<ProviderDefinition> definitions, Provider... providers) {
        List<Article> articles = new ArrayList<>();
        for (Provider provider : providers) {
            articles.add(
                    Draft.of("news/" + articles.size() + ".md").by(provider).article());
        }
        return Arranging.arrange(Newsroom.USUAL.sources(articles, List.of(), definitions))
                .site()
                .providers();
    }
}
