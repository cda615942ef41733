package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article's page says of itself in the words of schema.org. */
class ArticleDataTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String URL = "https://tide.example/news/2026/03/01/storm/";
    private static final String WIRE = """
            provider: {name: Tide Wire, domain: wire.example}
            originalUrl: https://wire.example/storm
            webUrl: https://wire.example/read
            """;

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private JsonNode graph(String fields, String body) throws JsonProcessingException {
        edition.article(STORM, fields, body);
        String data = edition.articlePage(STORM).head().data().markup();
        return new ObjectMapper().readTree(data).get("@graph");
    }

    private JsonNode article(String fields) throws JsonProcessingException {
        return graph(fields, "Text.").get(0);
    }

    private static void assertIs(String expected, JsonNode node) throws JsonProcessingException {
        assertEquals(new ObjectMapper().readTree(expected.replace('\'', '"')), node);
    }

    @Test
    void anArticleOfOursSaysWhenAndWhereAndByWhomItIsPublished() throws JsonProcessingException {
        assertIs("""
                {'@type': 'NewsArticle', '@id': '%1$s#article', 'mainEntityOfPage': '%1$s',
                'headline': 'Title of %2$s', 'datePublished': '2026-03-01T09:00:00Z',
                'dateModified': '2026-03-02T10:00:00Z', 'articleSection': 'News', 'inLanguage': 'en',
                'author': [{'@id': 'https://tide.example/#organization'}],
                'publisher': {'@type': 'NewsMediaOrganization', '@id': 'https://tide.example/#organization',
                'name': 'The Harwick Tide'}}
                """.formatted(URL, STORM), article("updatedDateTime: 2026-03-02T10:00:00Z\n"));
    }

    @Test
    void itsWordsAreThoseOfSchemaOrg() throws JsonProcessingException {
        edition.article(STORM, "", "Text.");
        String data = edition.articlePage(STORM).head().data().markup();
        assertEquals(
                "https://schema.org",
                new ObjectMapper().readTree(data).get("@context").asText());
    }

    @Test
    void itsPlaceOnTheSiteIsATrail() throws JsonProcessingException {
        assertIs("""
                {'@type': 'BreadcrumbList', 'itemListElement': [
                {'@type': 'ListItem', 'position': 1, 'name': 'Home', 'item': 'https://tide.example/'},
                {'@type': 'ListItem', 'position': 2, 'name': 'News', 'item': 'https://tide.example/news/'}]}
                """, graph("", "Text.").get(1));
    }

    @Test
    void authorsHavePagesOfOursAndMayHaveTheirOwn() throws JsonProcessingException {
        assertIs(
                """
                [{'@type': 'Person', 'name': 'Ann Quay', 'url': 'https://tide.example/authors/ann-quay/',
                'sameAs': 'https://quay.example/'},
                {'@type': 'Person', 'name': 'Bo Pier', 'url': 'https://tide.example/authors/bo-pier/'}]
                """,
                article(WIRE + "authors: [{name: Ann Quay, url: 'https://quay.example/'}, Bo Pier]\n")
                        .get("author"));
        assertIs(
                "[{'@type': 'Organization', 'name': 'Tide Wire', 'url': 'https://wire.example/'}]",
                article(WIRE).get("author"));
    }

    @Test
    void theLeadImageHasAnAbsoluteAddress() throws JsonProcessingException {
        edition.file("assets/quay.gif", Edition.GIF);
        assertIs(
                "['https://tide.example/assets/quay.81c35726.gif']",
                article("images: [/assets/quay.gif]\n").get("image"));
        assertFalse(article("").has("image"));
    }

    @Test
    void anArticleBuiltOnAnotherNamesWhereThatFirstAppearedElseWhereItIsRead() throws JsonProcessingException {
        JsonNode based = article(WIRE);
        assertEquals("https://wire.example/storm", based.get("isBasedOn").asText());
        assertFalse(based.has("sourceOrganization"));
        assertFalse(based.has("creditText"));
        JsonNode read = article("provider: {name: Wire}\nwebUrl: https://wire.example/read\n");
        assertEquals("https://wire.example/read", read.get("isBasedOn").asText());
        assertFalse(article("webUrl: https://wire.example/read\n").has("isBasedOn"));
    }

    @Test
    void aLicensedCopyNamesItsSource() throws JsonProcessingException {
        edition.settings("aggregate: licensed\n");
        JsonNode copy = graph(WIRE, "").get(0);
        assertEquals("NewsArticle", copy.get("@type").asText());
        assertEquals("Tide Wire", copy.get("creditText").asText());
        assertIs(
                "{'@type': 'Organization', 'name': 'Tide Wire', 'url': 'https://wire.example/'}",
                copy.get("sourceOrganization"));
        assertFalse(article("").has("creditText"));
    }

    @Test
    void aPageThatOnlyPointsToAnArticleIsAboutThat() throws JsonProcessingException {
        assertIs("""
                {'@type': 'WebPage', 'url': '%s', 'mainEntity': {'@type': 'NewsArticle',
                '@id': 'https://wire.example/storm', 'url': 'https://wire.example/storm',
                'headline': 'Title of %s', 'datePublished': '2026-03-01T09:00:00Z',
                'dateModified': '2026-03-01T09:00:00Z',
                'author': [{'@type': 'Organization', 'name': 'Tide Wire', 'url': 'https://wire.example/'}],
                'publisher': {'@type': 'Organization', 'name': 'Tide Wire', 'url': 'https://wire.example/'}}}
                """.formatted(URL, STORM), graph(WIRE, "").get(0));
        edition.settings("aggregate: own\n");
        assertEquals("NewsArticle", graph(WIRE, "").get(0).get("@type").asText());
        edition.settings("");
        assertEquals("NewsArticle", graph("", "").get(0).get("@type").asText());
    }

    @Test
    void whatWasPutRightIsSaidWithItsDate() throws JsonProcessingException {
        String corrections = "corrections: [{dateTime: '2026-03-02T09:00:00Z', text: It was two.}]\n";
        assertIs(
                "[{'@type': 'CorrectionComment', 'datePublished': '2026-03-02T09:00:00Z', 'text': 'It was two.'}]",
                article(corrections).get("correction"));
        assertFalse(article("").has("correction"));
    }

    @Test
    void whatALiveReportAddedIsSaidWithItsDate() throws JsonProcessingException {
        String updates = "updates: [{dateTime: '2026-03-02T09:00:00Z', text: It rains.}]\n";
        assertIs(
                "[{'@type': 'BlogPosting', 'datePublished': '2026-03-02T09:00:00Z', 'articleBody': 'It rains.'}]",
                article("type: live\n" + updates).get("liveBlogUpdate"));
        assertFalse(article(updates).has("liveBlogUpdate"));
    }

    @ParameterizedTest
    @CsvSource({
        "article, news, NewsArticle",
        "opinion, news, OpinionNewsArticle",
        "article, Analysis, AnalysisNewsArticle",
        "live, opinion, LiveBlogPosting",
        "column, live, OpinionNewsArticle",
        "article, harbour  NEWS, ReviewNewsArticle",
        "review, harbour news, ReportageNewsArticle"
    })
    void itsKindIsThatOfItsTypeElseOfItsSectionAsTheSettingsHaveIt(String type, String category, String expected) {
        NewsTypes types = new NewsTypes(Map.of(
                "Column", "OpinionNewsArticle", "Harbour News", "ReviewNewsArticle", "review", "ReportageNewsArticle"));
        edition.article(STORM, "type: " + type + "\ncategory: " + category + "\n", "");
        assertEquals(expected, types.of(edition.article(STORM)));
    }

    @Test
    void nothingThatAnArticleSaysEndsTheElementThatHoldsIt() throws JsonProcessingException {
        String topic = "</script><!-- & \u2028\u2029";
        edition.settings("publisher: {name: '" + topic + "'}\n");
        edition.article(STORM, "", "Text.");
        String markup = edition.articlePage(STORM).head().data().markup();
        assertFalse(markup.matches("(?s).*[<>&\u2028\u2029].*"), markup);
        assertTrue(markup.contains("\\u003c/script\\u003e\\u003c!-- \\u0026"), markup);
        assertEquals(
                topic.strip(), article("").get("publisher").get("name").asText().strip());
    }
}
