package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site's pages say of themselves and of their publisher in the words of schema.org. */
class SiteDataTest {

    private static final String PUBLISHER = "{'@id': 'https://tide.example/#organization'}";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.file("assets/quay.gif", Edition.GIF);
    }

    private JsonNode graph(String path) throws JsonProcessingException {
        HtmlPage page = (HtmlPage) edition.at(path).maker().get().page();
        return new ObjectMapper().readTree(page.head().data().markup()).get("@graph");
    }

    private static void assertIs(String expected, JsonNode node) throws JsonProcessingException {
        assertEquals(new ObjectMapper().readTree(expected.replace('\'', '"')), node);
    }

    @Test
    void theFrontPageIntroducesTheSiteAndItsPublisher() throws JsonProcessingException {
        edition.settings("description: News\nlanguage: de\n");
        assertIs("""
                [{'@type': 'WebSite', '@id': 'https://tide.example/#website', 'url': 'https://tide.example/',
                'name': 'The Harwick Tide', 'description': 'News', 'inLanguage': 'de', 'publisher': %s},
                {'@type': 'NewsMediaOrganization', '@id': 'https://tide.example/#organization',
                'name': 'The Harwick Tide', 'url': 'https://tide.example/', 'description': 'News'}]
                """.formatted(PUBLISHER), graph(""));
    }

    @Test
    void theFrontPageNamesWhatLeadsAndAListItsArticles() throws JsonProcessingException {
        edition.article("news/2026-03-02-gale.md", "publishedDateTime: 2026-03-02T09:00:00Z\n", "Text.");
        edition.article("news/2026-03-01-storm.md", "", "Text.");
        String items = """
                {'@type': 'ItemList', 'numberOfItems': 2, 'itemListElement': [
                {'@type': 'ListItem', 'position': 1, 'url': 'https://tide.example/news/2026/03/02/gale/'},
                {'@type': 'ListItem', 'position': 2, 'url': 'https://tide.example/news/2026/03/01/storm/'}]}
                """;
        assertIs(items, graph("").get(2));
        assertIs("""
                [{'@type': 'CollectionPage', 'url': 'https://tide.example/news/', 'name': 'News', 'mainEntity': %s}]
                """.formatted(items), graph("news/"));
    }

    @Test
    void aListWithoutArticlesHasNoEntries() throws JsonProcessingException {
        Json data = edition.desk().data().list("News", "news/", Listing.EMPTY);
        assertFalse(
                new ObjectMapper().readTree(data.markup()).get("@graph").get(0).has("mainEntity"));
    }

    @Test
    void thePublisherHasALogoWithItsSizeAndPagesOfItsOwn() throws JsonProcessingException {
        edition.settings("publisher: {name: Quay, url: 'https://quay.example/', logo: /assets/quay.gif,"
                + " profiles: ['https://social.example/@quay']}\n");
        assertIs("""
                {'@type': 'NewsMediaOrganization', '@id': 'https://tide.example/#organization', 'name': 'Quay',
                'url': 'https://quay.example/', 'logo': {'@type': 'ImageObject',
                'url': 'https://tide.example/assets/quay.81c35726.gif', 'width': 320, 'height': 120},
                'sameAs': ['https://social.example/@quay']}
                """, graph("").get(1));
    }

    @Test
    void aLogoOfUnknownSizeSaysNone() throws JsonProcessingException {
        edition.file("assets/quay.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        edition.settings("publisher: {logo: /assets/quay.svg}\n");
        assertIs(
                "{'@type': 'ImageObject', 'url': 'https://tide.example/assets/quay.a87cba1d.svg'}",
                graph("").get(1).get("logo"));
    }

    @Test
    void anArticleNamesTheLogoOfItsPublisher() throws JsonProcessingException {
        edition.settings("publisher: {logo: /assets/quay.gif}\n");
        edition.article("news/2026-03-01-storm.md", "", "Text.");
        assertEquals(
                "https://tide.example/assets/quay.81c35726.gif",
                graph("news/2026/03/01/storm/")
                        .get(0)
                        .get("publisher")
                        .get("logo")
                        .asText());
    }

    @Test
    void standingPagesOfSomeNamesAreThePublishersPolicies() throws JsonProcessingException {
        for (String page : new String[] {"ethics", "masthead", "contact"}) {
            edition.file("pages/" + page + ".md", "---\ntitle: Page\n---\nUs.\n");
        }
        JsonNode publisher = graph("").get(1);
        assertEquals(
                "https://tide.example/ethics/", publisher.get("ethicsPolicy").asText());
        assertEquals("https://tide.example/masthead/", publisher.get("masthead").asText());
        assertFalse(publisher.has("correctionsPolicy"));
    }

    @Test
    void thePageAboutThePublisherIntroducesIt() throws JsonProcessingException {
        edition.file("pages/about.md", "---\ntitle: About us\n---\nUs.\n");
        edition.file("pages/imprint.md", "---\ntitle: Imprint\n---\nUs.\n");
        assertIs(
                "{'@type': 'AboutPage', 'url': 'https://tide.example/about/', 'name': 'About us', 'mainEntity': "
                        + PUBLISHER + "}",
                graph("about/").get(0));
        assertEquals(
                "NewsMediaOrganization", graph("about/").get(1).get("@type").asText());
    }
}
