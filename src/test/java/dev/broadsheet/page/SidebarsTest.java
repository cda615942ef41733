package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidebarsTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroomOfThree() {
        edition = new Edition(folder);
        edition.article("news/2026-03-02-ferry.md", "webUrl: https://wire.example/ferry\n", "Ferry.");
        edition.article("news/2026-03-03-quay.md", "aliases: [/quay/]\n", "Quay.");
        edition.article(
                "news/2026-03-04-secret.md", "published: false\nwebUrl: https://wire.example/secret\n", "Secret.");
    }

    private List<RelatedEntry> sidebar(String related) {
        edition.article("news/2026-03-01-storm.md", related, "Storm.");
        return edition.articlePage("news/2026-03-01-storm.md").related();
    }

    private List<String> hrefs(String related) {
        return sidebar(related).stream().map(entry -> entry.teaser().href()).toList();
    }

    private static String related(String... urls) {
        StringBuilder yaml = new StringBuilder("related:\n");
        for (String url : urls) {
            yaml.append("  - title: Entry\n    webUrl: ").append(url).append('\n');
        }
        return yaml.toString();
    }

    @Test
    void whatAnEditorChoseComesBeforeWhatWasComputed() {
        edition.neighbours("news/2026-03-03-quay.md");
        List<RelatedEntry> sidebar = sidebar(related("https://stone.example/a"));
        assertEquals(
                List.of("https://stone.example/a", "/news/2026/03/03/quay/"),
                sidebar.stream().map(entry -> entry.teaser().href()).toList());
        assertTrue(sidebar.get(0).curated());
        assertFalse(sidebar.get(1).curated());
    }

    @Test
    void anArticleIsNeverBesideItself() {
        edition.neighbours("news/2026-03-01-storm.md");
        String own = "webUrl: https://wire.example/storm\n";
        assertEquals(
                List.of(),
                hrefs(own
                        + related(
                                "https://tide.example/news/2026/03/01/storm/", "https://wire.example/storm?utm_a=b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wire.example/ferry",
                "http://www.wire.example/ferry/?utm_source=x#top",
                "https://tide.example/news/2026/03/02/ferry/",
                "https://tide.example/news/2026/03/02/ferry",
                "http://www.tide.example/news/2026/03/02/ferry/?utm_source=x#top"
            })
    void anEntryThatIsAnArticleOfOursLeadsToOurPage(String url) {
        assertEquals(List.of("/news/2026/03/02/ferry/"), hrefs(related(url)));
    }

    @Test
    void anOldAddressOfOursLeadsToTheArticle() {
        assertEquals(List.of("/news/2026/03/03/quay/"), hrefs(related("https://tide.example/quay/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wire.example/secret",
                "http://www.wire.example/secret/#top",
                "https://tide.example/news/2026/03/04/secret/",
                "http://www.tide.example/news/2026/03/04/secret",
                "https://tide.example/news/2026/03/04/secret/index.html?a=b"
            })
    void anEntryThatIsAWithheldArticleOfOursIsLeftOut(String url) {
        assertEquals(List.of(), hrefs(related(url)));
    }

    @Test
    void aUrlThatAPublishedArticleHasTooLeadsToThatArticle() {
        edition.article(
                "news/2026-03-05-copy.md", "published: false\nwebUrl: https://wire.example/ferry\n", "Ferry, too.");
        assertEquals(List.of("/news/2026/03/02/ferry/"), hrefs(related("https://wire.example/ferry")));
    }

    @Test
    void nothingStandsThereTwice() {
        edition.neighbours("news/2026-03-02-ferry.md", "news/2026-03-03-quay.md");
        assertEquals(
                List.of("/news/2026/03/02/ferry/", "https://stone.example/a", "/news/2026/03/03/quay/"),
                hrefs(related(
                        "https://wire.example/ferry",
                        "https://tide.example/news/2026/03/02/ferry/",
                        "https://stone.example/a",
                        "http://stone.example/a/?utm_medium=mail")));
    }

    @Test
    void itHoldsNoMoreThanTheSettingsAllow() {
        edition.settings("related: {count: 2}\n").neighbours("news/2026-03-02-ferry.md", "news/2026-03-03-quay.md");
        assertEquals(
                List.of("https://stone.example/a", "/news/2026/03/02/ferry/"),
                hrefs(related("https://stone.example/a")));
        edition.settings("related: {count: 0}\n");
        assertEquals(List.of(), hrefs(related("https://stone.example/a")));
    }

    @Test
    void theOtherReportsOfAStoryAreNamedByWhoPublishedThem() {
        edition.article("news/2026-03-05-wire.md", "locale: de\nprovider: {name: Tide Wire}\n", "Wire.");
        edition.story("news/2026-03-05-wire.md", "news/2026-03-01-storm.md", "news/2026-03-03-quay.md");
        edition.article("news/2026-03-01-storm.md", "", "Storm.");
        List<Report> coverage = edition.articlePage("news/2026-03-01-storm.md").coverage();
        assertEquals(
                List.of("Tide Wire /news/2026/03/05/wire/", "The Harwick Tide /news/2026/03/03/quay/"),
                coverage.stream()
                        .map(report ->
                                report.provider() + " " + report.article().href())
                        .toList());
        assertEquals("2026-03-01T09:00:00Z", coverage.get(0).published().iso());
        assertEquals("de", coverage.get(0).article().language());
        assertNull(coverage.get(1).article().language());
        assertEquals(List.of(), edition.articlePage("news/2026-03-02-ferry.md").coverage());
    }

    @Test
    void whatStandsBesideAnArticleSaysWhereItLeadsAndWhoChoseIt() {
        edition.neighbours("news/2026-03-03-quay.md");
        edition.article(
                "news/2026-03-01-storm.md", related("https://wire.example/ferry", "https://stone.example/a"), "Storm.");
        List<SidebarSource> sources = edition.plan().sidebars().apply(edition.article("news/2026-03-01-storm.md"));
        assertEquals(
                List.of(
                        new SidebarSource(
                                edition.article("news/2026-03-02-ferry.md"),
                                "https://tide.example/news/2026/03/02/ferry/",
                                "https://wire.example/ferry"),
                        new SidebarSource(null, "https://stone.example/a", "https://stone.example/a"),
                        new SidebarSource(
                                edition.article("news/2026-03-03-quay.md"),
                                "https://tide.example/news/2026/03/03/quay/",
                                null)),
                sources);
    }

    @Test
    void anImageOfAnArticleElsewhereIsPublishedWhereItIsKept() {
        edition.kept("https://stone.example/a.jpg", "jpg 400 300 200,400");
        String entry = related("https://stone.example/a") + "    images: ['https://stone.example/a.jpg']\n";
        edition.article("news/2026-03-01-storm.md", entry, "Storm.");
        assertEquals(
                List.of(200, 400),
                edition.articlePage("news/2026-03-01-storm.md").related().stream()
                        .flatMap(one -> Stream.ofNullable(one.teaser().picture()))
                        .flatMap(picture -> picture.sizes().stream())
                        .map(Picture.Size::width)
                        .toList());
        assertEquals(2, edition.made("news/2026-03-01-storm.md").attachments().size());
    }
}
