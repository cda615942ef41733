package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hosts are asked to do, whichever they are. */
class HostRulesTest {

    private static final String SITE = "title: T\nurl: https://tide.example/pap%20er/\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article("news/2026-03-01-storm.md", "aliases: [/old/storm, /first/]\n", "Storm.");
        edition.file("pages/about.md", "---\ntitle: About\naliases: [/imprint/]\n---\nUs.\n");
        settings("");
    }

    private void settings(String more) {
        edition.file("site.yaml", SITE + more);
    }

    private HostRules rules() {
        return HostRules.of(edition.desk());
    }

    private List<String> moves() {
        return rules().moves().stream()
                .map(move -> move.from() + " " + move.to())
                .toList();
    }

    @Test
    void redirectsOfTheSettingsComeFirstThenStandingPagesThenArticles() {
        settings("redirects: {/first/: /news/, /wire/: 'https://wire.example/a$b'}\n");
        assertEquals(
                List.of(
                        "first/ /pap%20er/news/",
                        "wire/ https://wire.example/a%24b",
                        "imprint/ /pap%20er/about/",
                        "old/storm/ /pap%20er/news/2026/03/01/storm/"),
                moves());
    }

    @Test
    void anAddressThatLeadsToItselfIsNoRule() {
        settings("redirects: {/self/: /self/, /a/: /news/}\n");
        assertFalse(moves().toString().contains("self/"), moves().toString());
        assertTrue(moves().contains("a/ /pap%20er/news/"));
    }

    @Test
    void anArticleWithoutAPageOfOursHasNoOldAddresses() {
        settings("aggregate: link\n");
        edition.article(
                "news/2026-03-01-storm.md",
                "aliases: [/old/storm]\nprovider: {name: Wire}\nwebUrl: https://wire.example/a\n",
                "");
        assertEquals(List.of("imprint/ /pap%20er/about/"), moves());
    }

    @Test
    void whatWasTakenDownIsGoneUnderAllItsAddresses() {
        edition.article("news/2026-03-02-gone.md", "deleted: true\naliases: [/old/gone.html, /old/gone.html]\n", "");
        assertEquals(List.of("news/2026/03/02/gone/", "old/gone.html"), rules().gone());
    }

    @Test
    void everyResponseHasTheHeadersThatKeepReadersSafe() {
        Map<String, String> everywhere = rules().everywhere();
        assertEquals("nosniff", everywhere.get("X-Content-Type-Options"));
        assertEquals("strict-origin-when-cross-origin", everywhere.get("Referrer-Policy"));
        assertEquals("camera=(), geolocation=(), microphone=()", everywhere.get("Permissions-Policy"));
        String policy = everywhere.getOrDefault("Content-Security-Policy", "");
        assertTrue(policy.startsWith("default-src 'none'; img-src 'self' https: data:;"), policy);
        assertTrue(policy.contains("frame-src https://youtube.com https://www.youtube.com https://"), policy);
    }

    @Test
    void whatTheSettingsSayOfEveryPathGoesBeforeWhatIsUsual() {
        settings("headers: {/*: {referrer-policy: no-referrer, X-Tide: high}, /a: {X-Tide: low}}\n");
        Map<String, String> everywhere = rules().everywhere();
        assertFalse(everywhere.containsKey("Referrer-Policy"));
        assertEquals("no-referrer", everywhere.get("referrer-policy"));
        assertEquals("high", everywhere.get("X-Tide"));
        assertEquals(Map.of("/a", Map.of("X-Tide", "low")), rules().byPath());
    }

    @Test
    void withoutPlayersNoFrameIsAllowedAndTrustedHtmlHasNoPolicy() {
        settings("embeds: {allow: []}\n");
        assertTrue(
                rules().everywhere().getOrDefault("Content-Security-Policy", "").contains("; frame-src 'none';"));
        settings("html: trust\n");
        assertFalse(rules().everywhere().containsKey("Content-Security-Policy"));
    }

    @Test
    void addressesAreEncodedForBrowsersAndPlainForServers() {
        assertEquals("/pap%20er/caf%C3%A9/", rules().address("café/"));
        assertEquals("/pap er/café/", rules().plain("café/"));
        assertEquals("^/pap er/a\\.\\*.*$", rules().whole(HeaderRule.of("/a.**", Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, Cache-Control, false",
        "/feed.xml, cache-control, false",
        "/feed*, Cache-Control, false",
        "/*, Cache-Control, false",
        "/feed.xml, X-Tide, true",
        "/feed, Cache-Control, true",
        "/feedaxml, Cache-Control, true"
    })
    void howLongAFileMayBeKeptIsOursToSayUnlessTheSettingsDo(String path, String header, boolean ours) {
        settings("headers: {'" + path + "': {" + header + ": no-store}}\n");
        assertEquals(ours, rules().isOursToCache("feed.xml"));
    }

    @Test
    void pagesAreKeptBrieflyUnlessTheSettingsSayHowLong() {
        assertEquals(HeaderRule.PAGES, rules().everywhereWithCaching().get("Cache-Control"));
        settings("headers: {/*: {cache-control: no-store}}\n");
        assertFalse(rules().everywhereWithCaching().containsKey("Cache-Control"));
        assertEquals("no-store", rules().everywhereWithCaching().get("cache-control"));
    }

    @Test
    void theSettingsRulesComeAfterOurs() {
        settings("headers: {/api/*: {X-Tide: high}}\n");
        List<HeaderRule> rules = rules().rules();
        assertEquals(5, rules.size());
        assertEquals(HeaderRule.of("/api/*", Map.of("X-Tide", "high")), rules.get(4));
        assertEquals("api/.*", rules.get(4).expression());
    }

    @ParameterizedTest
    @CsvSource({
        "/a b/ä, /a%20b/%C3%A4",
        "/100%, /100%25",
        "/a%2Fb, /a%2Fb",
        "/caf%C3%A9, /caf%C3%A9",
        "/a%2, /a%252",
        "/a%zz, /a%25zz",
        "/a?b=c$d#e:f, /a?b=c%24d#e%3Af",
        "https://wire.example:8080/a:b, https://wire.example:8080/a%3Ab",
        "https://wire.example?a:b, https://wire.example?a%3Ab",
        "https://wire.example, https://wire.example"
    })
    void noCharacterOfATargetMeansAnythingToAHost(String place, String to) {
        assertEquals(to, Move.of("", place).to());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.wire.example/a, wire.example",
        "http://wire.example:80, wire.example",
        "https://wire.example?a, wire.example",
        "://wire.example#a, wire.example",
        "wire, wire"
    })
    void aHostIsNamedAsReadersKnowIt(String url, String host) {
        assertEquals(host, Hosts.of(url));
    }

    @Test
    void aFileOfTheNewsroomsOwnGoesBeforeOurs() {
        edition.file("root/_redirects", "/a /b 302\n");
        assertEquals("", edition.text("_redirects"));
        assertTrue(edition.text("_headers").startsWith("/pap%20er/*\n"));
        Hosting hosting = new Hosting("mine"::equals);
        hosting.warn("mine", "too long", "shorten it");
        assertEquals(List.of(), hosting.diagnostics());
        hosting.leftOut("theirs", 2, 2, "all");
        assertEquals(List.of(), hosting.diagnostics());
        hosting.leftOut("theirs", 1, 2, "one");
        assertEquals(
                List.of("1 of 2 old addresses have a rule: one"),
                hosting.diagnostics().stream().map(Diagnostic::message).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "https://tide.example/, tide.example",
        "https://news.tide-post.example/, news.tide-post.example",
        "https://tide.example/paper/, ''",
        "https://tide.example:8080/, ''",
        "https://tide.github.io/, ''",
        "https://127.0.0.1/, ''"
    })
    void gitHubPagesLearnsADomainOfOnesOwn(String url, String domain) {
        edition.file("site.yaml", "title: T\nhost: github-pages\nurl: " + url + "\n");
        assertEquals(domain, edition.text("CNAME").strip());
        assertEquals("", edition.text("_headers"));
    }

    @Test
    void gitHubIsKeptFromLeavingOutFilesWhereTheHostMayBeIt() {
        assertTrue(edition.plan().attachments().stream()
                .anyMatch(file -> file.path().equals(".nojekyll")));
        settings("host: netlify\n");
        assertTrue(edition.plan().attachments().stream()
                .noneMatch(file -> file.path().equals(".nojekyll")));
    }
}
