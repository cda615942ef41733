package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of themselves to search engines and to those who share them. */
class StructuredDataTest {

    private static final String WIRE = "news/2026/03/09/wire/index.html";
    private static final String ORIGINAL = "https://wire.example/a?b=c&d=e";

    @TempDir
    private Path folder = Path.of("");

    private Paper paper(String settings) {
        Paper paper = Paper.of(folder, settings);
        paper.write("assets/logo.png", "no image").build(Paper.NOW);
        return paper;
    }

    @Test
    void thePagesOfEveryKindKeepTheRules() {
        for (String settings : List.of("", "aggregate: own\n", "aggregate: licensed\n", "aggregate: link\n")) {
            Paper paper = paper(settings);
            for (String page : paper.files(".html")) {
                assertEquals(List.of(), LinkedData.faults(paper.text(page)), page + " with " + settings);
            }
        }
    }

    @Test
    void theRulesFindFaults() {
        String page = paper("").text("news/2026/03/09/plain/index.html");
        Map<String, String> faults = new TreeMap<>();
        faults.put(
                "the headline is not the heading", page.replace("\"headline\":\"A plain", "\"headline\":\"No plain"));
        faults.put("no date of publication with a zone", page.replaceFirst("(datePublished[^}]*?00)Z", "$1"));
        faults.put("no date of change with a zone", page.replace("\"dateModified\"", "\"dateChanged\""));
        faults.put("no author", page.replace("\"author\"", "\"writer\""));
        faults.put("no publisher with a name", page.replace("\"publisher\"", "\"editor\""));
        faults.put("a trail of one step", page.replaceFirst(",\\{\"@type\":\"ListItem\",\"position\":2[^}]*}", ""));
        faults.put("a step without an absolute URL", page.replace("\"item\":\"https://tide.example/", "\"item\":\"/"));
        faults.put(
                "changed before it was published", page.replaceFirst("dateModified\":\"2026", "dateModified\":\"2025"));
        faults.put("no absolute id", page.replaceFirst("@id\":\"https:", "@id\":\""));
        faults.put("the id is not the page's", page.replaceFirst("#article", "#story"));
        faults.put("it is not the main thing of its page", page.replace("\"mainEntityOfPage\"", "\"mainPage\""));
        faults.put(
                "the language is not one of the page's", page.replaceFirst("inLanguage\":\"en", "inLanguage\":\"de"));
        faults.put(
                "the text stands in the page twice",
                page.replace("\"headline\":", "\"articleBody\":\"x\",\"headline\":"));
        faults.put("the script is not safe within HTML", page.replace("\"headline\":\"", "\"headline\":\"<b>"));
        faults.put(
                "an author who is neither a person nor an organisation",
                page.replaceFirst("author\":\\[\\{[^}]*", "author\":[{\"@type\":\"Desk\",\"name\":\"A\""));
        faults.put("the context is not schema.org", page.replace("https://schema.org", "https://schema.example"));
        faults.put("there is more than one script", page.replaceFirst("(<script type.*?</script>)", "$1$1"));
        faults.forEach((fault, html) -> {
            List<String> found = LinkedData.faults(html);
            assertTrue(found.contains(fault), fault + " is not among " + found);
        });
    }

    @Test
    void aHostileHeadlineStaysInItsScript() {
        String page = paper("").text("news/2026/03/04/hostile/index.html");
        JsonNode article = LinkedData.things(page).get(0);
        assertEquals(
                "</script><script>alert(1)</script><!-- ]]> & \u2028".strip(),
                article.path("headline").asText());
        assertEquals("</script>", article.path("author").path(0).path("name").asText());
        assertFalse(page.contains("<script>"), page);
        assertEquals(1, page.split("</script", -1).length - 1);
    }

    @Test
    void aPointerToAnArticleElsewhereIsAboutThatArticle() {
        String page = paper("").text(WIRE);
        JsonNode thing = LinkedData.things(page).get(0);
        assertEquals("WebPage", thing.path("@type").asText());
        assertEquals(ORIGINAL, thing.path("mainEntity").path("@id").asText());
        assertEquals(
                "Coast & Wire",
                thing.path("mainEntity").path("publisher").path("name").asText());
        assertHead(page, "noindex,follow", "https://tide.example/news/2026/03/09/wire/");
    }

    @Test
    void anArticleOfOursNamesWhatItIsBasedOn() {
        String page = paper("aggregate: own\n").text(WIRE);
        JsonNode thing = LinkedData.things(page).get(0);
        assertEquals("NewsArticle", thing.path("@type").asText());
        assertEquals(ORIGINAL, thing.path("isBasedOn").asText());
        assertHead(page, "max-image-preview:large", "https://tide.example/news/2026/03/09/wire/");
    }

    @Test
    void aLicensedCopyNamesItsSourceAndHides() {
        String page = paper("aggregate: licensed\n").text(WIRE);
        JsonNode thing = LinkedData.things(page).get(0);
        assertEquals(ORIGINAL, thing.path("isBasedOn").asText());
        assertEquals("Coast & Wire", thing.path("creditText").asText());
        assertEquals(
                "Coast & Wire", thing.path("sourceOrganization").path("name").asText());
        assertHead(page, "noindex,follow", "https://tide.example/news/2026/03/09/wire/");
    }

    @Test
    void aLicensedCopyMayLeadToItsSourceInstead() {
        Paper paper = paper("aggregate: licensed\ncanonical: source\n");
        assertHead(paper.text(WIRE), "max-image-preview:large", ORIGINAL.replace("&", "&amp;"));
        assertFalse(paper.text("sitemap-2026-03.xml").contains("/wire/"));
    }

    @Test
    void anArticleWithoutAPageIsListedWithTheAddressOfItsOriginal() {
        Paper paper = paper("aggregate: link\n");
        assertFalse(paper.files(".html").contains(WIRE));
        JsonNode list = LinkedData.things(paper.text("providers/wire.example/index.html"))
                .get(0);
        JsonNode item = list.path("mainEntity").path("itemListElement").path(0);
        assertEquals(ORIGINAL, item.path("url").asText());
    }

    @Test
    void typeAndSectionSayWhatKindOfNewsItIs() {
        Paper paper = paper("newsTypes: {news: ReportageNewsArticle}\n");
        assertEquals("OpinionNewsArticle", typeOf(paper, "opinion/2026/03/05/picture/index.html"));
        assertEquals("ReportageNewsArticle", typeOf(paper, "news/2026/03/09/plain/index.html"));
    }

    private static String typeOf(Paper paper, String page) {
        return LinkedData.things(paper.text(page)).get(0).path("@type").asText();
    }

    @Test
    void theFrontPageIntroducesThePublisherWithItsPolicies() {
        Paper paper = Paper.of(
                folder,
                "publisher: {name: Tide Press, logo: 'https://cdn.example/logo.png', profiles: ['https://a.example/tide']}\n");
        paper.write("pages/corrections.md", "---\ntitle: Corrections\n---\nWe put right what is wrong.\n");
        paper.write("pages/about.md", "---\ntitle: About\n---\nWe print.\n");
        paper.build(Paper.NOW);
        for (String page : List.of("index.html", "about/index.html")) {
            JsonNode publisher = LinkedData.things(paper.text(page)).get(1);
            assertEquals("NewsMediaOrganization", publisher.path("@type").asText());
            assertEquals("Tide Press", publisher.path("name").asText());
            assertEquals(
                    "https://cdn.example/logo.png",
                    publisher.path("logo").path("url").asText());
            assertEquals(
                    "https://a.example/tide", publisher.path("sameAs").path(0).asText());
            assertEquals(
                    "https://tide.example/corrections/",
                    publisher.path("correctionsPolicy").asText());
        }
    }

    @Test
    void versionsInOtherLanguagesNameEachOther() {
        Paper paper = Paper.of(folder, "");
        String german = "locale: de\ntranslationOf: news/plain.md\n";
        paper.write("news/deutsch.md", Paper.article("Die Fähre", "09T12:00", german, "Sie kam an."));
        paper.write("news/arabisch.md", Paper.article("x", "09T13:00", german.replace("de", "ar"), "x"));
        paper.write(
                "news/geheim.md", Paper.article("x", "09T14:00", german.replace("de", "fr") + "noindex: true", "x"));
        paper.build(Paper.NOW);
        String expected = version("en-GB", "plain")
                + version("ar", "arabisch")
                + version("de", "deutsch")
                + version("x-default", "plain");
        for (String slug : List.of("plain", "deutsch", "arabisch")) {
            String page = paper.text("news/2026/03/09/" + slug + "/index.html");
            assertTrue(page.contains(expected), page);
        }
        assertFalse(paper.text("news/2026/03/09/geheim/index.html").contains("hreflang"));
        assertFalse(paper.text("news/2026/03/08/heavy/index.html").contains("hreflang"));
    }

    private static String version(String language, String slug) {
        return "<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"https://tide.example/news/2026/03/09/"
                + slug + "/\">\n";
    }

    @Test
    void anAmpCopyIsThatOfThePageOnlyWhereTheArticleIsTheNewsroomsOwn() {
        Paper paper = Paper.of(folder, "");
        String amp = "ampWebUrl: https://amp.example/a\n";
        String theirs = "webUrl: https://wire.example/a\nprovider: {name: Coast & Wire}";
        paper.write("news/own.md", Paper.article("Own", "09T12:00", amp, "Text."));
        paper.write("news/wire.md", Paper.article("Theirs", "09T09:00", amp + theirs, ""));
        paper.build(Paper.NOW);
        String link = "<link rel=\"amphtml\" href=\"https://amp.example/a\">";
        assertTrue(paper.text("news/2026/03/09/own/index.html").contains(link));
        String page = paper.text(WIRE);
        assertFalse(page.contains(link), page);
        assertTrue(
                page.contains("<a href=\"https://amp.example/a\" rel=\"external nofollow noopener\" class=\"amp\">"));
    }

    @Test
    void whoSharesAPageSeesItsImageElseTheLogo() {
        Paper paper = Paper.of(folder, "publisher: {logo: 'https://cdn.example/logo.png'}\n");
        paper.build(Paper.NOW);
        String pictured = paper.text("opinion/2026/03/05/picture/index.html");
        assertTrue(
                pictured.contains("og:image\" content=\"https://tide.example/opinion/2026/03/05/picture/quay.png\""));
        assertTrue(pictured.contains("\"summary_large_image\""));
        assertTrue(pictured.contains("og:locale\" content=\"en_GB\""));
        assertTrue(pictured.contains("article:section\" content=\"Opinion\""));
        String plain = paper.text("news/2026/03/09/plain/index.html");
        assertTrue(plain.contains("og:image\" content=\"https://cdn.example/logo.png\""));
        assertTrue(plain.contains("\"summary\""));
    }

    private static void assertHead(String page, String robots, String canonical) {
        assertTrue(page.contains("<meta name=\"robots\" content=\"" + robots), page);
        assertTrue(page.contains("<link rel=\"canonical\" href=\"" + canonical + "\">"), page);
    }
}
