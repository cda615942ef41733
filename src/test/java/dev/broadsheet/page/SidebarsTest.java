package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
}
