package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each host gets the files that it reads, and nobody's text says anything else in them. */
class HostsTest {

    private static final Set<String> ALL = Set.of(
            ".nojekyll",
            "CNAME",
            "_headers",
            "_redirects",
            "vercel.json",
            "staticwebapp.config.json",
            "_s3-website.json",
            "_cloudfront.js",
            "_nginx.conf",
            "_Caddyfile");

    @TempDir
    private Path folder = Path.of("");

    private Paper built(String settings) {
        Paper paper = HostileTown.built(folder, settings);
        paper.build(Paper.NOW);
        return paper;
    }

    private static JsonNode json(Paper paper, String file) throws IOException {
        return new ObjectMapper().readTree(paper.text(file));
    }

    @ParameterizedTest
    @CsvSource({
        "github-pages, .nojekyll CNAME",
        "cloudflare, _headers _redirects",
        "netlify, _headers _redirects",
        "vercel, vercel.json",
        "azure, staticwebapp.config.json",
        "s3, _cloudfront.js _s3-website.json",
        "nginx, _nginx.conf",
        "caddy, _Caddyfile"
    })
    void aHostGetsOnlyWhatItReads(String host, String files) {
        Set<String> found = new TreeSet<>(built("host: " + host + "\n").files(""));
        found.retainAll(ALL);
        assertEquals(files, String.join(" ", found));
    }

    @ParameterizedTest
    @CsvSource({"cloudflare, 301", "netlify, 301!"})
    void aRedirectIsThreeWordsInALine(String host, String code) {
        List<String> lines =
                built("host: " + host + "\n").text("_redirects").lines().toList();
        List<String> expected = new ArrayList<>();
        if (host.equals("netlify")) {
            expected.add("/news/2026/03/02/gone/ /news/2026/03/02/gone/ 410!");
            expected.add("/gone%3B%20%7B%24HOME%7D/ /gone%3B%20%7B%24HOME%7D/ 410!");
        }
        HostileTown.MOVES.forEach((from, to) -> expected.add(Paper.encoded(from) + " " + to + " " + code));
        assertEquals(expected, lines);
    }

    @Test
    void headersOfTheSettingsGoBeforeTheUsual() {
        List<String> lines =
                built("host: cloudflare\n").text("_headers").lines().toList();
        assertTrue(lines.contains("  X-Quoted: " + HostileTown.QUOTED), lines.toString());
        assertEquals(
                List.of("  permissions-policy: camera=()"),
                lines.stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).contains("permissions"))
                        .toList());
        int style = indexOf(lines, "/assets/site\\.[0-9a-f]{8}\\.css");
        assertEquals("  Cache-Control: public, max-age=31536000, immutable", lines.get(style + 1));
        int own = indexOf(lines, "/assets/own\\.min\\.[0-9a-f]{8}\\.js");
        assertEquals("  Cache-Control: public, max-age=31536000, immutable", lines.get(own + 1));
    }

    private static int indexOf(List<String> lines, String expression) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(expression))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ourCachingGivesWayToThatOfTheSettings() {
        Paper paper = Paper.of(folder, "host: netlify\nheaders: {/assets/*: {cache-control: no-store}}\n");
        paper.build(Paper.NOW);
        assertFalse(paper.text("_headers").contains("immutable"));
        Paper.of(folder, "host: netlify\nheaders: {/*: {cache-control: no-store}}\n");
        paper.build(Paper.NOW);
        assertEquals(
                List.of("  cache-control: no-store"),
                paper.text("_headers")
                        .lines()
                        .filter(line -> line.matches("(?i).*cache-control.*"))
                        .toList());
    }

    @Test
    void vercelReadsJson() throws IOException {
        JsonNode file = json(built("host: vercel\n"), "vercel.json");
        List<String> redirects = new ArrayList<>();
        file.get("redirects")
                .forEach(rule -> redirects.add(rule.get("source").asText() + " "
                        + rule.get("destination").asText() + " "
                        + rule.get("statusCode").asInt()));
        List<String> expected = new ArrayList<>();
        HostileTown.MOVES.forEach((from, to) -> expected.add(Paper.encoded(from) + " " + to + " 301"));
        assertEquals(expected, redirects);
        assertTrue(file.get("trailingSlash").asBoolean());
        List<String> sources = file.get("headers").findValuesAsText("source");
        assertEquals("/(.*)", sources.get(0));
        assertTrue(sources.contains("/(assets/.*\\.[0-9a-f]{8}\\.[A-Za-z0-9]+)"), sources.toString());
        assertTrue(sources.contains("/(news/\\(a\\+b\\)/)"), sources.toString());
        assertTrue(file.get("headers")
                .get(0)
                .get("headers")
                .findValuesAsText("value")
                .contains(HostileTown.QUOTED));
    }

    @Test
    void azureReadsJson() throws IOException {
        JsonNode file = json(built("host: azure\n"), "staticwebapp.config.json");
        List<String> routes = new ArrayList<>();
        file.get("routes").forEach(rule -> {
            if (rule.has("statusCode")) {
                routes.add(
                        rule.get("route").asText() + " " + rule.path("redirect").asText() + " "
                                + rule.get("statusCode").asInt());
            }
        });
        List<String> expected =
                new ArrayList<>(List.of("/news/2026/03/02/gone/  410", "/gone%3B%20%7B%24HOME%7D/  410"));
        HostileTown.MOVES.forEach((from, to) -> expected.add(Paper.encoded(from) + " " + to + " 301"));
        assertEquals(expected, routes);
        assertEquals(
                HostileTown.QUOTED, file.get("globalHeaders").get("X-Quoted").asText());
        assertEquals(
                "/404.html",
                file.get("responseOverrides").get("404").get("rewrite").asText());
    }

    @Test
    void aRuleForAllThatBeginsWithAnAddressLeadsNoPageAway() throws IOException {
        Paper paper =
                Paper.of(folder, "host: s3\nredirects: {/news/2026/: /a/, /plain: 'http://b.example/c', /q: '/a?b'}\n");
        BuildResult result = paper.build(Paper.NOW);
        JsonNode rules = json(paper, "_s3-website.json").get("RoutingRules");
        assertEquals(1, rules.size());
        assertEquals(
                "plain/", rules.get(0).get("Condition").get("KeyPrefixEquals").asText());
        assertEquals(
                Map.of("Protocol", "http", "HostName", "b.example", "ReplaceKeyWith", "c", "HttpRedirectCode", "301"),
                new ObjectMapper().convertValue(rules.get(0).get("Redirect"), Map.class));
        assertEquals(
                List.of("1 of 3 old addresses have a rule: Amazon S3 takes 50, each for all that begins with it"),
                messages(result));
    }

    private static List<String> messages(BuildResult result) {
        return result.diagnostics().stream()
                .filter(problem -> problem.code().equals("host-rules"))
                .map(Diagnostic::message)
                .toList();
    }

    private static String manyRedirects(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  /old/%d/: /feed.xml\n".formatted(i))
                .collect(Collectors.joining("", "redirects:\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cloudflare; 2060; _redirects; 2000 of 2060 old addresses have a rule: Cloudflare Pages takes 2000 of up to 1000 characters",
                "vercel; 2060; vercel.json; 2043 of 2060 old addresses have a rule: Vercel takes 2048 rules, those for headers included",
                "s3; 60; _s3-website.json; 50 of 60 old addresses have a rule: Amazon S3 takes 50, each for all that begins with it"
            })
    void whatAHostDoesNotTakeIsLeftOutAndSaid(String host, int redirects, String file, String message) {
        Paper paper = Paper.of(folder, "host: " + host + "\n" + manyRedirects(redirects));
        BuildResult result = paper.build(Paper.NOW);
        assertTrue(messages(result).contains(message), messages(result).toString());
        assertTrue(paper.text("old/" + (redirects - 1) + "/index.html").contains("http-equiv=\"refresh\""));
        assertFalse(paper.text(file).contains("old/" + (redirects - 1) + "/"));
    }

    @Test
    void filesOfLimitedSizeStayBelowIt() throws IOException {
        String redirects = manyRedirects(600);
        Paper azure = Paper.of(folder, "host: azure\n" + redirects);
        assertEquals(1, messages(azure.build(Paper.NOW)).size());
        int length = azure.text("staticwebapp.config.json").length();
        assertTrue(length <= 20 * 1024 && length > 20 * 1024 - 100, "" + length);
        assertTrue(json(azure, "staticwebapp.config.json").get("routes").size() > 200);
        Paper s3 = Paper.of(folder, "host: s3\n" + redirects);
        s3.build(Paper.NOW);
        int function = s3.text("_cloudfront.js").length();
        assertTrue(function <= 10 * 1024 && function > 10 * 1024 - 100, "" + function);
    }

    @Test
    void whatAHostCannotSayIsLeftOutAndSaid() {
        Paper nginx = Paper.of(folder, "host: nginx\nheaders: {/*: {X-A: a$b}, /x/*: {X-B: b$c}}\n");
        assertEquals(2, messages(nginx.build(Paper.NOW)).size());
        assertFalse(nginx.text("_nginx.conf").contains("a$b")
                || nginx.text("_nginx.conf").contains("b$c"));
        Paper caddy = Paper.of(folder, "host: caddy\nheaders: {/*: {X-A: 'a{$b}', X-B: 'c`\\'}}\n");
        assertEquals(2, messages(caddy.build(Paper.NOW)).size());
        assertFalse(caddy.text("_Caddyfile").contains("X-A"), caddy.text("_Caddyfile"));
    }

    @Test
    void aDomainOfOnesOwnIsNamedToGitHub() {
        assertEquals("tide.example\n", built("host: github-pages\n").text("CNAME"));
    }

    @Test
    void filesOfHostsAreKeptWhereNothingOfThemChanged() throws IOException {
        for (String host : List.of("netlify", "nginx")) {
            Paper paper = built("host: " + host + "\n");
            Map<String, FileTime> before = times(paper);
            paper.write("news/plain.md", Paper.article("A plain report", "09T10:00", "topics: [Harbour]", host));
            assertTrue(paper.build(Paper.NOW).written() > 0);
            assertEquals(before, times(paper));
        }
    }

    private static Map<String, FileTime> times(Paper paper) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : ALL) {
            if (Files.exists(paper.site().resolve(file))) {
                times.put(file, Files.getLastModifiedTime(paper.site().resolve(file)));
            }
        }
        return times;
    }
}
