package dev.broadsheet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.page.Link;
import dev.broadsheet.page.Overviews;
import dev.broadsheet.page.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    private LinkCheck check = check("/", "https://tide.example/");

    private static LinkCheck check(String home, String url) {
        Link link = Link.of("Tide", home);
        Overviews overviews = new Overviews(home, home, home, home);
        SiteView site = new SiteView(
                "Tide", "", home, url, "en", "ltr", List.of(), List.of(), List.of(), overviews, link, null, link, null,
                List.of(), false);
        return new LinkCheck(site, (subject, written) -> 0);
    }

    @BeforeEach
    void aSite() {
        check.addPage("index.html", bytes("<h1 id=\"top\">Tide</h1>"), "/");
        check.addPage("news/index.html", bytes("<h2 id=\"l\u00e4rm\">News</h2>"), "/news/");
        check.addFile("feed.xml");
        check.addFile("assets/a b.png");
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> broken(String html) {
        check.addPage("about/index.html", bytes("<p id=\"here\">" + html), "content/pages/about.md");
        return check.broken().stream()
                .map(problem -> problem.location().file() + " " + problem.severity() + " " + problem.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/\">",
                "<a href=\"/news/\">",
                "<a href=\"/news/?a=b#l\u00e4rm\">",
                "<a href=\"/news/#l%C3%A4rm\">",
                "<a href=\"#here\">",
                "<a href=\"#\">",
                "<a href=\"#top\">",
                "<a href=\"https://tide.example/feed.xml\">",
                "<a href=\"https://tide.example?a=b\">",
                "<a href=\"https://tide.example#top\">",
                "<img src=\"/assets/a%20b.png\">",
                "<a href=\"https://elsewhere.example/nothing\">",
                "<a href=\"//elsewhere.example/nothing\">",
                "<a href=\"mailto:desk@tide.example\">"
            })
    void aLinkThatLeadsSomewhereOrElsewhereIsFine(String html) {
        assertEquals(List.of(), broken(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/nothing/\">",
                "<a href=\"/news\">",
                "<a href=\"https://tide.example/nothing/?a=b\">",
                "<a href=\"http://www.tide.example/nothing/\">",
                "<img src=\"/assets/none.png\">",
                "<link href=\"/site.css\">",
                "<script src=\"/site.js\"></script>"
            })
    void aLinkToNothingIsAnErrorOfThePage(String html) {
        assertEquals(List.of("content/pages/about.md ERROR broken-link"), broken(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/news/#nowhere\">",
                "<a href=\"#nowhere\">",
                "<a href=\"/#nowhere\">",
                "<a href=\"https://tide.example#nowhere\">"
            })
    void aPlaceThatAPageLacksIsAWarning(String html) {
        assertEquals(List.of("content/pages/about.md WARNING broken-fragment"), broken(html));
    }

    @Test
    void theSameBrokenLinkIsReportedOncePerPage() {
        assertEquals(
                1,
                broken("<a href=\"/nothing/\">a</a> <a href=\"/nothing/\">b</a>")
                        .size());
    }

    @Test
    void pagesMayComeBeforeWhatTheyLinkTo() {
        check.addPage("early/index.html", bytes("<a href=\"/late/\">"), "/early/");
        check.addPage("late/index.html", bytes(""), "/late/");
        assertEquals(List.of(), check.broken());
    }

    @Test
    void aPathPrefixIsPartOfLinksAndNotOfFiles() {
        check = check("/paper/", "https://tide.example/paper/");
        aSite();
        assertEquals(List.of(), broken("<a href=\"/paper/news/\">a</a> <a href=\"/other/site/\">b</a>"));
        assertEquals(List.of("content/pages/about.md ERROR broken-link"), broken("<a href=\"/paper/nothing/\">a</a>"));
    }
}
