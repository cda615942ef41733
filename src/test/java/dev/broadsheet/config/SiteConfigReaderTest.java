package dev.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigReaderTest {

    @TempDir
    private Path working;

    private Settings read(String name, String yaml) throws IOException {
        Path content = working.resolve("content");
        Sources.file(content, name, yaml);
        return SiteConfigReader.read(ContentFolder.of(SourceTree.of(content, working)), null);
    }

    private SiteConfig clean(String yaml) throws IOException {
        Settings settings = read("site.yaml", "url: https://a.org\n" + yaml);
        assertEquals(List.of(), settings.diagnostics());
        return settings.config();
    }

    private void refused(String place, String yaml) throws IOException {
        Settings settings = read("site.yaml", "url: https://a.org\n" + yaml);
        assertEquals(
                List.of("ERROR " + place),
                settings.diagnostics().stream()
                        .map(found -> found.severity() + " " + found.location().line() + ":"
                                + found.location().column())
                        .toList(),
                yaml);
    }

    @Test
    void everySettingHasADefault() throws IOException {
        Files.createDirectories(working.resolve("content"));
        Settings settings =
                SiteConfigReader.read(ContentFolder.of(SourceTree.of(working.resolve("content"), working)), null);
        SiteConfig config = settings.config();
        assertEquals("content", config.title());
        assertEquals("http://localhost:4000/", config.url());
        assertEquals("en", config.language());
        assertEquals(ZoneId.of("UTC"), config.zone());
        assertEquals("/:category/:year/:month/:day/:slug/", config.permalink());
        assertEquals(20, config.pageSize());
        assertEquals(6, config.related().count());
        assertEquals(List.of("youtube.com", "youtube-nocookie.com", "player.vimeo.com"), config.embedHosts());
        assertEquals(SiteConfig.RawHtml.SANITIZE, config.rawHtml());
        assertEquals(SiteConfig.Aggregate.STUB, config.aggregate());
        assertTrue(Double.isNaN(config.minimumHeat()));
        assertEquals(
                List.of("no-url"),
                settings.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(
                "content/site.yaml", settings.diagnostics().get(0).location().file());
    }

    @Test
    void everySettingIsRead() throws IOException {
        SiteConfig config = clean("""
                title: Town
                description: D
                language: pt-br
                timeZone: Europe/Berlin
                publication: The Town
                publisher: {name: P, url: 'https://p.org', logo: /assets/l.png}
                permalink: /:year/:slug
                pageSize: 5
                mainTopics: [A, B]
                menu: [{name: About, href: /about/}, {name: Home, href: /}, {name: X, href: 'https://x.org/?a=b'}]
                footer: [{name: Shop, href: 'https://shop.org/'}]
                related:
                  count: 3
                  window: 9
                  minimum: 0.05
                  sameProvider: avoid
                  excludeTopics: [Weather]
                  weights: {title: 5, body: 0}
                stories: {group: false, fold: false, window: 3, likeness: 0.2}
                minimumQuality: 10
                minimumHeat: -0.5
                topics: {minimum: 2}
                feeds: {items: 3, atom: true, fullText: true, hub: 'https://h.org/'}
                embeds: {allow: [www.Example.org]}
                html: escape
                outbound: {rel: external, hosts: {www.Shop.example: sponsored noopener}, target: _blank}
                aggregate: link
                redirects: {/old/: /new/, x: 'https://b.org/'}
                headers: {/assets/*: {X-A: b}}
                newsTypes: {column: OpinionNewsArticle}
                canonical: source
                crawlers: {training: refuse}
                indexNow: abcdefgh-1
                search: false
                manifest: {shortName: Tide, display: minimal-ui, themeColor: "#00566b"}
                llms: true
                host: netlify
                onError: skip
                strings: {en: {read: Read on}}
                """);
        assertEquals("Town", config.title());
        assertEquals("https://a.org/", config.url());
        assertEquals("pt-BR", config.language());
        assertEquals(ZoneId.of("Europe/Berlin"), config.zone());
        assertEquals(new SiteConfig.Publisher("P", "https://p.org", "/assets/l.png", List.of()), config.publisher());
        assertEquals("/:year/:slug/", config.permalink());
        assertEquals(5, config.pageSize());
        assertEquals(List.of("A", "B"), config.mainTopics());
        assertEquals(3, config.menu().size());
        assertEquals(List.of(new SiteConfig.Entry("Shop", "https://shop.org/")), config.footer());
        RelatedSettings.Weights weights = new RelatedSettings.Weights(5, 1, 2, 0);
        assertEquals(
                new RelatedSettings(3, 9, 0.05, RelatedSettings.SameProvider.AVOID, List.of("Weather"), weights),
                config.related());
        assertEquals(new StorySettings(false, false, 3, 0.2), config.stories());
        assertEquals(10, config.minimumQuality());
        assertEquals(-0.5, config.minimumHeat());
        assertEquals(2, config.topicMinimum());
        assertEquals(new SiteConfig.FeedSettings(3, true, true, "https://h.org/"), config.feeds());
        assertEquals(List.of("example.org"), config.embedHosts());
        assertEquals(SiteConfig.RawHtml.ESCAPE, config.rawHtml());
        assertEquals(
                new SiteConfig.Outbound("external", "external", Map.of("shop.example", "sponsored noopener"), "_blank"),
                config.outbound());
        assertEquals(SiteConfig.Aggregate.LINK, config.aggregate());
        assertEquals(Map.of("/old/", "/new/", "/x", "https://b.org/"), config.redirects());
        assertTrue(config.skipErrors());
        assertEquals(
                new WebSettings(
                        Map.of("column", "OpinionNewsArticle"),
                        true,
                        WebSettings.Host.NETLIFY,
                        Map.of("/assets/*", Map.of("X-A", "b")),
                        false,
                        true,
                        "abcdefgh-1",
                        false,
                        new WebSettings.Manifest("Tide", "minimal-ui", "#00566b", ""),
                        true),
                config.web());
        assertEquals(Map.of("en", Map.of("read", "Read on")), config.strings());
    }

    @Test
    void theSchemeOfAnAddressIsReadInLowerCase() throws IOException {
        SiteConfig config = clean("""
                publisher: {url: 'Http://P.org', logo: HTTPS://p.org/L.png}
                menu: [{name: P, href: 'HTTPS://p.org/A'}]
                redirects: {/x: 'hTTps://b.org/C'}
                """);
        assertEquals(
                new SiteConfig.Publisher("content", "http://P.org", "https://p.org/L.png", List.of()),
                config.publisher());
        assertEquals("https://p.org/A", config.menu().get(0).href());
        assertEquals(Map.of("/x", "https://b.org/C"), config.redirects());
    }

    @Test
    void anUnknownKeyIsAWarningWithTheNearest() throws IOException {
        Settings settings = read("site.yaml", "url: https://a.org\npagesize: 3\nrelated: {cuont: 2}\n");
        assertEquals(
                List.of("did you mean \"pageSize\"?", "did you mean \"count\"?"),
                settings.diagnostics().stream().map(Diagnostic::hint).toList());
        assertTrue(settings.diagnostics().stream().noneMatch(Diagnostic::isError));
    }

    @Test
    void wrongValuesAreErrors() throws IOException {
        refused("2:11", "pageSize: 0\n");
        refused("2:11", "timeZone: Mars\n");
        refused("2:11", "language: en_US\n");
        refused("2:12", "permalink: /:year/\n");
        refused("2:12", "permalink: /:title/:slug/\n");
        refused("2:12", "permalink: /../:slug/\n");
        refused("2:7", "html: raw\n");
        refused("2:24", "menu: [{name: X, href: 'javascript:alert(1)'}]\n");
        refused("2:18", "embeds: {allow: ['*']}\n");
        refused("2:8", "feeds: [1]\n");
        refused("2:17", "redirects: {/x: 'data:y'}\n");
        refused("2:13", "redirects: {/../x: /y}\n");
        refused("2:13", "redirects: {/: /y}\n");
        refused("2:17", "redirects: {/x: /X/#top}\n");
        refused("2:17", "redirects: {/a: /b, /c: /d, /b: /a/index.html}\n");
        refused("2:25", "redirects: {/z: /q, /q: /q}\n");
        refused("2:8", "title: \"open\n"); // the file is not read, and nothing said of what it lacks
    }

    @Test
    void theAddressIsThatOfASite() throws IOException {
        assertEquals("https://a.org/b/", SiteUrl.of("HTTPS://A.org/b").orElseThrow());
        assertEquals(
                "http://localhost:8080/", SiteUrl.of("http://localhost:8080").orElseThrow());
        assertEquals(
                "https://xn--mnchen-3ya.example/t%C3%A4glich/%C3%BC/",
                SiteUrl.of("https://M\u00fcnchen.example/t\u00e4glich/%C3%BC").orElseThrow());
        for (String wrong : List.of(
                "a.org",
                "/x",
                "ftp://a.org",
                "https://u:p@a.org",
                "https://a.org/?x",
                "https://a.org/#x",
                "https://",
                "https://a\u202eb.org",
                "https://a\u2100b.org", // a/c in one sign
                "https://a.org/../..")) {
            assertTrue(SiteUrl.of(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void anAddressFromOutsideGoesFirst() throws IOException {
        Sources.file(working.resolve("content"), "site.yaml", "title: T\n");
        ContentFolder content = ContentFolder.of(SourceTree.of(working.resolve("content"), working));
        Settings settings = SiteConfigReader.read(content, "https://b.org/x");
        assertEquals("https://b.org/x/", settings.config().url());
        assertEquals(List.of(), settings.diagnostics());
        assertThrows(IllegalArgumentException.class, () -> SiteConfigReader.read(content, "b.org"));
    }

    @Test
    void anotherProgramsSettingsGiveTitleAddressAndLanguage() throws IOException {
        Settings settings = read("_config.yml", """
                title: Power Apps Smartable
                url: https://smartableai.github.io
                baseurl: "/microsoft-power-apps"
                locale: "en_us"
                permalink: /:year/:title/
                a: &a {b: c}
                defaults:
                  - values:
                      <<: *a
                """);
        assertEquals(List.of(), settings.diagnostics());
        assertEquals("Power Apps Smartable", settings.config().title());
        assertEquals(
                "https://smartableai.github.io/microsoft-power-apps/",
                settings.config().url());
        assertEquals("en-US", settings.config().language());
        assertEquals("/:category/:year/:month/:day/:slug/", settings.config().permalink());
    }
}
