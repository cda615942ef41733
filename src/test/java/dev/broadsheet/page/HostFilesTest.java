package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hosts on the web get, up to what they take. */
class HostFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article("news/2026-03-02-gone.md", "deleted: true\n", "Gone.");
    }

    private void redirects(String settings, int count) {
        StringBuilder yaml = new StringBuilder(settings).append("redirects:\n");
        for (int number = 1; number <= count; number++) {
            yaml.append("  /old-").append(number).append("/: /news/\n");
        }
        edition.settings(yaml.toString());
    }

    private List<String> warnings() {
        return edition.plan().diagnostics().stream().map(Diagnostic::message).toList();
    }

    private static int count(String part, String text) {
        return text.split(part, -1).length - 1;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void withoutAHostRulesAreThoseThatTheBestKnownHostsRead() {
        edition.settings("redirects: {/a/: /news/, /b.html: 'https://wire.example/'}\n");
        assertEquals("/a/ /news/ 301\n/b.html https://wire.example/ 301\n", edition.text("_redirects"));
        assertEquals(List.of(), warnings());
        edition.settings("");
        assertEquals("", edition.text("_redirects"));
    }

    @Test
    void netlifyIsToldWhatIsGoneAndToFollowRulesRatherThanFiles() {
        edition.settings("host: netlify\nredirects: {/a/: /news/}\n");
        assertEquals(
                "/news/2026/03/02/gone/ /news/2026/03/02/gone/ 410!\n/a/ /news/ 301!\n", edition.text("_redirects"));
        assertEquals(List.of(), warnings());
    }

    @Test
    void cloudflareTakesTwoThousandRedirects() {
        redirects("", 2_000);
        assertEquals(List.of(), warnings());
        redirects("", 2_001);
        assertEquals(
                List.of("2000 of 2001 old addresses have a rule: Cloudflare Pages takes 2000 of up to 1000 characters"),
                warnings());
        assertEquals(2_000, count("\n", edition.text("_redirects")));
        redirects("host: netlify\n", 2_001);
        assertEquals(List.of(), warnings());
    }

    @Test
    void netlifyTakesTenThousandRulesWhatIsGoneIncluded() {
        edition.settings("host: netlify\n");
        for (int day = 1; day <= 5; day++) {
            String aliases = IntStream.range(day * 2_000, day * 2_000 + 2_000)
                    .mapToObj(number -> "/o" + number)
                    .collect(Collectors.joining(", ", "aliases: [", "]\n"));
            edition.article("news/2026-03-0" + day + "-n.md", aliases, "Text.");
        }
        assertEquals(List.of("10000 of 10001 old addresses have a rule: Netlify takes 10000"), warnings());
    }

    private void longRedirect(String settings, int characters) {
        edition.settings(settings + "redirects: {/a/: /" + "x".repeat(characters - "/a/ / 301".length()) + "}\n");
    }

    @Test
    void cloudflareTakesRedirectsOfAThousandCharacters() {
        longRedirect("", 1_000);
        assertEquals(1_001, edition.text("_redirects").length());
        longRedirect("", 1_001);
        assertEquals("", edition.text("_redirects"));
        assertEquals(1, warnings().size());
        longRedirect("host: netlify\n", 1_001);
        assertTrue(edition.text("_redirects").endsWith("xxx 301!\n"));
    }

    @Test
    void headersAreThoseOfEveryPathThenOursForFilesThenTheSettings() {
        edition.settings("headers: {/api/*: {X-Tide: high}, /feed.json: {Cache-Control: no-store}}\n");
        String headers = edition.text("_headers");
        assertTrue(headers.startsWith("/*\n  X-Content-Type-Options: nosniff\n"), headers);
        assertTrue(
                headers.contains("\n/*.xml\n  Cache-Control: public, max-age=300\n/api/*\n  X-Tide: high\n"), headers);
        assertFalse(headers.contains("/*.json\n"), headers);
        assertTrue(headers.contains(".css\n  Cache-Control: public, max-age=31536000, immutable\n"), headers);
        edition.settings("headers: {/assets/*: {Cache-Control: no-store}}\n");
        assertFalse(edition.text("_headers").contains(".css\n"));
    }

    private void headers(String settings, int paths) {
        StringBuilder yaml = new StringBuilder(settings).append("headers:\n");
        for (int number = 1; number <= paths; number++) {
            yaml.append("  /p").append(number).append(": {X-Tide: high}\n");
        }
        edition.settings(yaml.toString());
    }

    @Test
    void cloudflareTakesHeadersForAHundredPaths() {
        headers("", 97);
        assertEquals(100, count("(?m)^/", edition.text("_headers")));
        assertEquals(List.of(), warnings());
        headers("", 96);
        assertEquals(100, count("(?m)^/", edition.text("_headers")));
        headers("", 98);
        assertEquals(List.of("headers for 101 paths: Cloudflare Pages takes 100"), warnings());
        headers("host: netlify\n", 98);
        assertEquals(List.of(), warnings());
    }

    @Test
    void cloudflareReadsTwoThousandCharactersOfAHeader() {
        edition.settings("embeds: {allow: [" + hosts(60) + "]}\n");
        assertTrue(warnings()
                .get(0)
                .matches("Content-Security-Policy of /\\* has \\d+ characters: Cloudflare Pages reads 2000"));
        edition.settings("host: netlify\nembeds: {allow: [" + hosts(60) + "]}\n");
        assertEquals(List.of(), warnings());
    }

    private static String hosts(int count) {
        StringBuilder hosts = new StringBuilder();
        for (int number = 1; number <= count; number++) {
            hosts.append("h").append(number).append(".player.example, ");
        }
        return hosts.toString();
    }

    @Test
    void azureTakesTwentyKibibytesAndTheRestHasPages() {
        redirects("host: azure\n", 20);
        String few = edition.text("staticwebapp.config.json");
        assertTrue(
                few.startsWith(
                        "{\"trailingSlash\":\"always\",\"routes\":[{\"route\":\"/news/2026/03/02/gone/\",\"statusCode\":410},"
                                + "{\"route\":\"/old-1/\",\"redirect\":\"/news/\",\"statusCode\":301},"),
                few);
        assertTrue(few.contains("\"responseOverrides\":{\"404\":{\"rewrite\":\"/404.html\"}}"), few);
        assertTrue(
                few.contains("{\"route\":\"/*.{xml,json}\",\"headers\":{\"Cache-Control\":\"public, max-age=300\"}}]"),
                few);
        assertEquals(20, count("\"redirect\"", few));
        assertEquals(List.of(), warnings());
        redirects("host: azure\n", 600);
        String many = edition.text("staticwebapp.config.json");
        int room = 20 * 1024 - bytes(many);
        assertTrue(room >= 0 && room < 64, room + " bytes are free");
        assertEquals(
                List.of((count("\"redirect\"", many) + 1)
                        + " of 601 old addresses have a rule: Azure takes a file of 20480 bytes"),
                warnings());
    }

    @Test
    void azureShowsTheSitesOwnPageForAnAddressThatDoesNotExist() {
        edition.file("site.yaml", "title: T\nurl: https://tide.example/paper/\nhost: azure\n");
        String rules = edition.text("staticwebapp.config.json");
        assertTrue(rules.contains("\"responseOverrides\":{\"404\":{\"rewrite\":\"/paper/404.html\"}}"), rules);
    }

    @Test
    void headersAloneMayBeTooMuchForAzure() {
        headers("host: azure\n", 500);
        assertEquals(
                List.of(
                        "0 of 1 old addresses have a rule: Azure takes a file of 20480 bytes",
                        "the headers alone have more than the 20480 bytes that Azure takes"),
                warnings().stream().sorted().toList());
    }

    @Test
    void vercelTakesTwoThousandAndFortyEightRulesHeadersIncluded() {
        redirects("host: vercel\n", 2_043);
        assertEquals(List.of(), warnings());
        redirects("host: vercel\n", 2_044);
        assertEquals(2_043, count("\"destination\"", edition.text("vercel.json")));
        assertEquals(
                List.of("2043 of 2044 old addresses have a rule: Vercel takes 2048 rules, those for headers included"),
                warnings());
    }

    @Test
    void vercelMatchesPathsByExpressions() {
        edition.settings(
                "host: vercel\nheaders: {/: {X-Tide: high}, /api/*: {X-Tide: low}}\nredirects: {/a/: /news/}\n");
        String rules = edition.text("vercel.json").replaceAll("\\s+", "");
        assertTrue(
                rules.startsWith("{\"cleanUrls\":false,\"trailingSlash\":true,\"headers\":[{\"source\":\"/(.*)\""),
                rules);
        assertTrue(rules.contains("{\"source\":\"/\",\"headers\":[{\"key\":\"X-Tide\",\"value\":\"high\"}]}"), rules);
        assertTrue(
                rules.contains("{\"source\":\"/(api/.*)\",\"headers\":[{\"key\":\"X-Tide\",\"value\":\"low\"}]}"),
                rules);
        assertTrue(
                rules.endsWith("\"redirects\":[{\"source\":\"/a/\",\"destination\":\"/news/\",\"statusCode\":301}]}"),
                rules);
    }

    @Test
    void aBucketTakesFiftyRulesEachForAllThatBeginsWithIt() {
        redirects("host: s3\n", 50);
        assertEquals(50, count("KeyPrefixEquals", edition.text("_s3-website.json")));
        assertEquals(List.of(), warnings());
        redirects("host: s3\n", 51);
        assertEquals(50, count("KeyPrefixEquals", edition.text("_s3-website.json")));
        assertEquals(
                List.of("50 of 51 old addresses have a rule: Amazon S3 takes 50, each for all that begins with it"),
                warnings());
    }

    private String bucket(String redirects) {
        edition.settings("host: s3\nredirects: {" + redirects + "}\n");
        return edition.text("_s3-website.json").replaceAll("\\s+", "");
    }

    @Test
    void aBucketLeadsToPagesAndToOtherHosts() {
        String start = "{\"IndexDocument\":{\"Suffix\":\"index.html\"},\"ErrorDocument\":{\"Key\":\"404.html\"}";
        assertEquals(start + "}", bucket(""));
        assertEquals(
                start + ",\"RoutingRules\":[{\"Condition\":{\"KeyPrefixEquals\":\"a/\"},\"Redirect\":"
                        + "{\"ReplaceKeyWith\":\"news/\",\"HttpRedirectCode\":\"301\"}}]}",
                bucket("/a/: /news/"));
        String elsewhere = "{\"Protocol\":\"https\",\"HostName\":\"wire.example\",\"ReplaceKeyWith\":";
        assertTrue(bucket("/a/: 'https://wire.example/b/c'").contains(elsewhere + "\"b/c\","));
        assertTrue(bucket("/a/: 'https://wire.example'").contains(elsewhere + "\"\","));
    }

    @Test
    void noRuleOfABucketLeadsAwayWhatElseBeginsLikeIt() {
        for (String redirect :
                List.of("/news/2026/: /news/", "/assets/old/: /news/", "/a/: '/news/?b'", "/a/: '/news/#b'")) {
            assertFalse(bucket(redirect).contains("RoutingRules"), redirect);
            assertEquals(1, warnings().size(), redirect);
        }
    }

    @Test
    void aFunctionSaysWhatIsGoneAndMovedUpToTenKibibytes() {
        redirects("host: s3\n", 2);
        String function = edition.text("_cloudfront.js");
        assertTrue(function.startsWith("""
                        var moved = {"/old-1/":"/news/","/old-2/":"/news/"};
                        var gone = ["/news/2026/03/02/gone/"];
                        var rules = [["",{"x-content-type-options":"nosniff","""), function);
        assertTrue(
                function.contains(",[\"^/404\\\\.html$\",{\"cache-control\":\"no-cache\"}]];\nfunction handler"),
                function);
        redirects("host: s3\n", 600);
        int room = 10 * 1024 - bytes(edition.text("_cloudfront.js"));
        assertTrue(room >= 0 && room < 24, room + " bytes are free");
        int written = count("/old-", edition.text("_cloudfront.js")) + 1;
        assertTrue(warnings()
                .contains(written + " of 601 old addresses have a rule: CloudFront takes a function of 10240 bytes"));
    }
}
