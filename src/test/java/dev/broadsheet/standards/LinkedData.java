package dev.broadsheet.standards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The linked data of a page, held to what search engines ask of news
 * (https://developers.google.com/search/docs/appearance/structured-data/article and /breadcrumb).
 */
record LinkedData(Document page, List<String> faults) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NEWS = Set.of(
            "NewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting");

    /** What is wrong with a page's linked data; a page may have none. */
    static List<String> faults(String html) {
        LinkedData data = new LinkedData(Jsoup.parse(html), new ArrayList<>());
        List<Element> scripts = data.page.select("script[type=application/ld+json]");
        data.require(scripts.size() <= 1, "there is more than one script");
        data.require(
                scripts.stream().noneMatch(script -> script.data().matches("(?s).*[<>&\\u2028\\u2029].*")),
                "the script is not safe within HTML");
        scripts.forEach(script -> data.judge(graph(script.data())));
        return data.faults;
    }

    /** The things that a page speaks of. */
    static List<JsonNode> things(String html) {
        Element script = Jsoup.parse(html).selectFirst("script[type=application/ld+json]");
        List<JsonNode> things = new ArrayList<>();
        if (script != null) {
            graph(script.data()).path("@graph").forEach(things::add);
        }
        return things;
    }

    private static JsonNode graph(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    private void judge(JsonNode data) {
        require(data.path("@context").asText().equals("https://schema.org"), "the context is not schema.org");
        require(data.path("@graph").size() > 0, "the graph is empty");
        data.path("@graph").forEach(this::judgeThing);
    }

    private void judgeThing(JsonNode thing) {
        String type = thing.path("@type").asText();
        if (NEWS.contains(type)) {
            judgeArticle(thing);
            judgePlace(thing);
        } else if (type.equals("BreadcrumbList")) {
            judgeTrail(thing.path("itemListElement"));
        } else if (type.equals("WebPage")) {
            judgeArticle(thing.path("mainEntity"));
        } else if (type.equals("CollectionPage")) {
            judgeList(thing.path("mainEntity"));
        } else {
            require(
                    Set.of("WebSite", "NewsMediaOrganization", "ItemList", "AboutPage")
                            .contains(type),
                    "an unknown type " + type);
            require(type.equals("ItemList") || thing.has("name"), type + " has no name");
        }
    }

    private void judgeArticle(JsonNode article) {
        Element heading = page.selectFirst("h1");
        String shown = heading == null ? "" : heading.text();
        require(normal(shown).equals(normal(article.path("headline").asText())), "the headline is not the heading");
        require(isMoment(article.path("datePublished")), "no date of publication with a zone");
        require(isMoment(article.path("dateModified")), "no date of change with a zone");
        Element time = page.selectFirst(".dates time");
        require(
                time != null
                        && time.attr("datetime")
                                .equals(article.path("datePublished").asText()),
                "the date of publication is not the one that is shown");
        require(
                article.path("dateModified")
                                .asText()
                                .compareTo(article.path("datePublished").asText())
                        >= 0,
                "changed before it was published");
        article.path("image").forEach(image -> require(isUrl(image), "an image without an absolute URL"));
        require(!article.has("articleBody"), "the text stands in the page twice");
        require(article.path("author").size() > 0, "no author");
        article.path("author").forEach(this::judgeAuthor);
        require(article.path("publisher").has("name"), "no publisher with a name");
        require(isUrl(article.path("@id")), "no absolute id");
    }

    /** An article of ours is the one of this page. */
    private void judgePlace(JsonNode article) {
        String address = page.select("meta[property=og:url]").attr("content");
        require(article.path("@id").asText().equals(address + "#article"), "the id is not the page's");
        require(article.path("mainEntityOfPage").asText().equals(address), "it is not the main thing of its page");
        require(
                page.select("[lang]")
                        .eachAttr("lang")
                        .contains(article.path("inLanguage").asText()),
                "the language is not one of the page's");
    }

    private void judgeAuthor(JsonNode author) {
        require(author.has("@id") || author.has("name"), "an author without a name");
        require(!author.path("name").asText().matches("(?i)by .*"), "an author's name that says more than the name");
        require(
                author.has("@id")
                        || Set.of("Person", "Organization", "NewsMediaOrganization")
                                .contains(author.path("@type").asText()),
                "an author who is neither a person nor an organisation");
        require(!author.has("url") || isUrl(author.path("url")), "an author with a relative URL");
    }

    private void judgeTrail(JsonNode items) {
        List<String> shown = page.select("nav.crumbs a").eachText();
        List<String> named = new ArrayList<>();
        for (JsonNode item : items) {
            named.add(item.path("name").asText());
            require(item.path("position").asInt() == named.size(), "a position that is not the next one");
            require(isUrl(item.path("item")), "a step without an absolute URL");
        }
        require(named.size() >= 2, "a trail of one step");
        require(shown.equals(named), "the trail " + named + " is not the one that is shown: " + shown);
    }

    private void judgeList(JsonNode list) {
        int position = 0;
        for (JsonNode item : list.path("itemListElement")) {
            position++;
            require(item.path("position").asInt() == position, "a position that is not the next one");
            require(isUrl(item.path("url")), "an entry without an absolute URL");
        }
        require(list.isMissingNode() || list.path("numberOfItems").asInt() == position, "a wrong number of items");
    }

    private void require(boolean rule, String fault) {
        if (!rule) {
            faults.add(fault);
        }
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean isUrl(JsonNode value) {
        return value.isTextual()
                && value.asText().startsWith("http")
                && URI.create(value.asText()).isAbsolute();
    }

    private static boolean isMoment(JsonNode value) {
        try {
            return Instant.parse(value.asText()).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
