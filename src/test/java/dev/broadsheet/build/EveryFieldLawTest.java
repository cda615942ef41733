package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.image.Photographs;
import dev.broadsheet.publish.Compared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A quick build equals a clean build after every field of an article, every one of a definition and every file beside an
 * article was edited alone: what all pages are made anew for hides what one of them depends on.
 */
class EveryFieldLawTest {

    private static final int ARTICLES = 8;

    private static final List<String> SETTINGS = List.of(
            "feeds: {atom: true, fullText: true, items: 4}\n",
            "aggregate: link\nimages: {remote: none}\nstories: {fold: false}\nminimumHeat: 5\n",
            "aggregate: own\nimages: {remote: hotlink}\nhtml: trust\nminimumQuality: 20\nllms: true\n");

    /** Of an article that others name, and whose sidebar names others; each stays until the next one of its name. */
    private static final String FIELDS = """
            title: Whale in the harbour
            excerpt: "It stayed for *tea* &#8217;"
            description: It left
            category: Harbour Life
            category: sport
            slug: whale
            type: video
            type: live
            updatedDateTime: 2026-03-09T08:00:00Z
            publishedDateTime: 2026-03-08T23:30:00Z
            date: 2026-01-01
            expiryDateTime: 2026-03-10T12:00:01Z
            originalUrl: https://wire.example/first
            webUrl: https://www.wire.example/read?utm_source=a
            ampWebUrl: https://wire.example/amp
            cdnAmpWebUrl: https://cdn.example/amp
            provider: {name: Coast Wire, domain: wire.example}
            provider: {name: Coast Wire, domain: www.wire.example, images: [{url: /assets/logo.png}]}
            provider: {name: Lamp, images: [{url: /assets/logo.png, width: 9, height: 9}], authors: [{name: Ann}]}
            authors: [Ann Lee]
            authors: [{name: Ann Lee, url: "https://ann.example/"}, {name: ANN LEE}]
            topics: [Harbour, "C++"]
            topics: [weather, Ferries, New Quay]
            tags: [Sport]
            images: [{url: beside.png, title: A whale, attribution: Ann}]
            images: [{url: beside.png, alt: A back and a fin, title: A whale, attribution: Ann}]
            images: [{url: missing.png}, {url: /assets/logo.png}]
            images: [{url: "https://img.example/a.jpg", width: 640, height: 400, isCached: true}]
            related: [{title: Elsewhere, webUrl: "https://else.example/1", images: [{url: beside.png}]}]
            related: [{title: Ours, webUrl: "http://elsewhere.example/1/"}]
            related: [{title: Ours, webUrl: "https://tide.example/news/2026/03/08/story-1/"}]
            quality: 10
            quality: 90
            heat: 99
            heat: -1
            featuredContent: <iframe src="https://www.youtube.com/embed/abc"></iframe>
            featuredContent: <iframe src="https://elsewhere.example/x"></iframe>
            locale: de
            locale: ar
            translationOf: news/other.md
            aliases: [/old/whale/]
            actions: [{url: beside.pdf, type: download, title: Get it}]
            actions: [{url: "/old/other/", title: Go}]
            updates: [{dateTime: 2026-03-09T09:00:00Z, text: It moved}]
            corrections: [{dateTime: 2026-03-09T10:00:00Z, text: It was a seal}]
            pinned: true
            noindex: true
            secured: "c2VjcmV0;aXY="
            captain: [Ada, {ship: Margaret}]
            heat: warm
            deleted: true
            deleted: false
            draft: true
            draft: false
            published: false
            """;

    /** Paths and what stands there, or nothing where the file is to go. */
    private static final List<List<String>> FILES = List.of(
            List.of("topics/10-harbour.yaml", "name: HARBOUR\nshortname: Quay\ndescription: Ships\n"),
            List.of("topics/10-harbour.yaml", "name: Harbour\nslug: port\nlocale: de\nkeywords: [a]\nhashtags: [b]\n"),
            List.of("topics/10-harbour.yaml", "name: Harbour\naliases: [Weather]\nimages: [{url: /assets/logo.png}]\n"),
            List.of("topics/ferries.yaml", "name: Ferries\nparent: Council\norder: 1\n"),
            List.of("topics/ferries.yaml", ""),
            List.of("providers/coast.yaml", "name: Coast Wire Ltd\ndomain: wire.example\ndescription: A wire\n"),
            List.of("providers/coast.yaml", "name: Wire\ndomain: wire.example\nlocale: fr\n"),
            List.of("providers/coast.yaml", "name: Wire\ndomain: wire.example\nimages: [{url: /assets/logo.png}]\n"),
            List.of("providers/coast.yaml", ""),
            List.of("pages/about.md", "---\ntitle: About us all\naliases: [/us/]\n---\n[a](../news/whale.md)\n"),
            List.of("pages/about.md", "---\ntitle: About\nexpiryDateTime: 2026-01-01T00:00:00Z\n---\nGone.\n"),
            List.of("news/beside.pdf", "another"),
            List.of("news/beside.pdf", ""),
            List.of("news/other.md", ""),
            List.of("root/humans.txt", "Ann"),
            List.of("root/robots.txt", "ours"),
            List.of("root/robots.txt", ""));

    @TempDir
    private Path folder = Path.of("");

    private final List<String> broken = new ArrayList<>();
    private Town.Clip whale = new Town.Clip("", Map.of(), "");
    private int builds;

    static Stream<String> settings() {
        return SETTINGS.stream().limit(Integer.getInteger("laws.rounds", 1));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aQuickBuildEqualsACleanBuildAfterEveryEdit(String settings) {
        Town town = new Town(folder.resolve("content"), 9);
        town.found(ARTICLES);
        town.settings("pageSize: 5\n" + settings);
        found(town);
        compare("nothing");
        editFields(town);
        editFiles(town);
        assertEquals(List.of(), broken, "a quick build equals a clean build after each of these");
    }

    private void editFields(Town town) {
        for (String field : FIELDS.lines().toList()) {
            int colon = field.indexOf(':');
            whale = whale.with(field.substring(0, colon), field.substring(colon + 2));
            town.put(whale);
            compare(field);
        }
        whale = whale.with("published", "true");
        town.put(whale);
    }

    private void editFiles(Town town) {
        for (List<String> file : FILES) {
            write(town.file(file.get(0)), file.get(1));
            compare(file.toString());
        }
        Trees.write(town.file("news/beside.png"), Photographs.png(900, 400, 2));
        compare("another picture beside an article");
    }

    private static void write(Path file, String text) {
        if (text.isEmpty()) {
            Trees.delete(file);
        } else {
            Trees.write(file, text);
        }
    }

    /** An article that links to all that there is, and others that link to it. */
    private void found(Town town) {
        Trees.write(town.file("assets/logo.png"), Photographs.png(90, 40, 1));
        Trees.write(town.file("news/beside.png"), Photographs.png(120, 80, 1));
        Trees.write(town.file("news/beside.pdf"), "leaflet");
        whale = new Town.Clip(
                "news/whale.md",
                Map.of("title", "A whale", "publishedDateTime", "2026-03-09T06:00:00Z"),
                "A [leaflet](beside.pdf), ![b](beside.png), [other](other.md), [o](/old/other/), [r](elsewhere/x.html).");
        town.put(whale);
        town.put(
                new Town.Clip(
                        "news/other.md",
                        Map.of(
                                "title",
                                "Other whales",
                                "publishedDateTime",
                                "2026-03-09T07:00:00Z",
                                "aliases",
                                "[/old/other/]"),
                        "See [it](whale.md), [old](/old/whale/), ![b](beside.png), [w](https://tide.example/news/2026/03/09/whale/)"));
        town.put(new Town.Clip(
                "sport/third.md",
                Map.of(
                        "title",
                        "Drittes",
                        "publishedDateTime",
                        "2026-03-09T05:00:00Z",
                        "translationOf",
                        "news/whale.md",
                        "locale",
                        "fr",
                        "related",
                        "[{title: First, webUrl: 'https://wire.example/first'}]"),
                "Voir [it](../news/whale.md)."));
    }

    private void compare(String edit) {
        Trees.age(folder.resolve("content"), ++builds);
        BuildResult result = Build.verify(Town.request(folder, true), Progress.NONE);
        assertTrue(result.done(), () -> edit + ": " + result.diagnostics());
        Compared compared = Objects.requireNonNull(result.compared());
        if (!compared.isSame()) {
            broken.add(edit + ": " + compared.first());
        }
    }
}
