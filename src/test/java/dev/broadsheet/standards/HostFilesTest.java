package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hosts and crawlers read. */
class HostFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Paper paper(String settings) {
        Paper paper = Paper.of(folder, settings);
        paper.write(
                "news/moved.md",
                Paper.article("Moved", "01T10:00", "aliases: [/old/a ferry/, /old.html]", "It moved."));
        paper.build(Paper.NOW);
        return paper;
    }

    @Test
    void oldAddressesRedirectForGoodAndOnEveryHost() {
        Paper paper = paper("redirects: {/rss/: /feed.xml, /shop: 'https://shop.example/'}\n");
        assertEquals(
                List.of(
                        "/rss/ /feed.xml 301",
                        "/shop/ https://shop.example/ 301",
                        "/old/a%20ferry/ /news/2026/03/01/moved/ 301",
                        "/old.html /news/2026/03/01/moved/ 301"),
                paper.text("_redirects").lines().toList());
        assertTrue(paper.text("rss/index.html").contains("http-equiv=\"refresh\""));
        assertEquals("", paper.text(".nojekyll"));
    }

    @Test
    void aHostGetsOnlyWhatItReads() {
        assertTrue(paper("host: netlify\n").text("_redirects").contains(" 301!\n"));
        assertFalse(paper("host: netlify\n").files("").contains(".nojekyll"));
        List<String> pages = paper("host: github-pages\n").files("");
        assertTrue(pages.contains(".nojekyll"));
        assertFalse(pages.contains("_redirects") || pages.contains("_headers"), pages.toString());
    }

    @Test
    void headersAllowWhatTheSiteNeedsAndNothingElse() {
        String headers = paper("embeds: {allow: [player.example]}\nheaders: {/assets/*: {X-A: b}}\n")
                .text("_headers");
        assertTrue(headers.startsWith("/*\n  X-Content-Type-Options: nosniff\n"), headers);
        assertTrue(headers.contains("frame-src https://player.example https://www.player.example;"), headers);
        assertTrue(headers.contains("style-src 'self'; script-src 'self'"), headers);
        assertTrue(headers.contains("\n/assets/*\n  X-A: b\n"), headers);
        assertFalse(paper("html: trust\n").text("_headers").contains("Content-Security-Policy"));
    }

    @Test
    void noPageOfTheThemeBreaksThePolicy() {
        Paper paper = paper("");
        for (String page : paper.files(".html")) {
            String html = paper.text(page);
            assertFalse(
                    html.matches("(?s).*<(style|script)(?! type=\"application/ld\\+json\"| src=\"/assets/).*"), page);
            assertFalse(html.matches("(?s).*<[^>]* (style|on[a-z]+)=.*"), page);
        }
    }

    @Test
    void crawlersAreKeptOutByWhatTheyComeFor() {
        String robots = paper("crawlers: {training: refuse}\n").text("robots.txt");
        assertFalse(rules(robots, "gptbot").isAllowed(Paper.URL));
        assertFalse(rules(robots, "ccbot").isAllowed(Paper.URL));
        assertTrue(rules(robots, "oai-searchbot").isAllowed(Paper.URL));
        assertTrue(rules(robots, "googlebot").isAllowed(Paper.URL + "news/"));
        assertEquals(
                List.of(Paper.URL + "sitemap.xml"), rules(robots, "googlebot").getSitemaps());
        String closed = paper("crawlers: {answers: refuse}\n").text("robots.txt");
        assertTrue(rules(closed, "gptbot").isAllowed(Paper.URL));
        assertFalse(rules(closed, "oai-searchbot").isAllowed(Paper.URL));
    }

    @Test
    void theKeyOfIndexNowIsPublished() {
        assertEquals("abcd-1234", paper("indexNow: abcd-1234\n").text("abcd-1234.txt"));
    }

    @Test
    void aFileOfTheNewsroomGoesFirst() {
        Paper paper = Paper.of(folder, "");
        paper.write("root/_headers", "# ours").build(Paper.NOW);
        assertEquals("# ours", paper.text("_headers"));
    }

    private static SimpleRobotRules rules(String robots, String agent) {
        return new SimpleRobotRulesParser()
                .parseContent(
                        Paper.URL + "robots.txt",
                        robots.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        List.of(agent));
    }
}
