package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.file("site.yaml", """
                title: The Harwick Tide
                url: https://tide.example/paper/
                redirects: {/first/: /news/, /wire/: 'https://wire.example/a', /loud/: 'HTTPS://wire.example/B'}
                """);
        edition.article("news/2026-03-01-storm.md", "aliases: [/old/storm, /2019/storm.php]\n", "Storm.");
        edition.file("pages/about.md", "---\ntitle: About\naliases: [/imprint/]\n---\nUs.\n");
    }

    private AliasPage alias(String path) {
        return (AliasPage) edition.at(path).maker().get().page();
    }

    @ParameterizedTest
    @CsvSource({
        "old/storm/, /paper/news/2026/03/01/storm/",
        "2019/storm.php, /paper/news/2026/03/01/storm/",
        "imprint/, /paper/about/",
        "first/, /paper/news/"
    })
    void anOldAddressLeadsToTheNewOne(String old, String target) {
        assertEquals(target, alias(old).target());
        assertEquals("https://tide.example" + target, alias(old).canonical());
        assertEquals("noindex,follow", alias(old).head().robots());
    }

    @Test
    void anOldAddressThatIsWrittenTwiceIsOne() {
        edition.article(
                "news/2026-03-02-calm.md", "aliases: [/calm, /calm/, /Calm/, /News/2026/03/02/calm/]\n", "Calm.");
        assertEquals("news/2026-03-02-calm.md", edition.at("calm/").source());
        assertEquals(List.of(), edition.plan().diagnostics());
    }

    @Test
    void theFileOfAPageIsThePage() {
        edition.article(
                "news/2026-03-02-calm.md",
                "aliases: [/calm/index.html, /calm/, /news/2026/03/02/calm/index.html]\n",
                "Calm.");
        assertEquals("news/2026-03-02-calm.md", edition.at("calm/").source());
        assertEquals(List.of(), edition.plan().diagnostics());
    }

    @Test
    void aRedirectGivesWayToThePagesOfTheNewsroom() {
        edition.file("pages/about.md", "---\ntitle: About\naliases: [/first/]\n---\nUs.\n");
        Diagnostic problem = edition.plan().diagnostics().get(0);
        assertEquals(new Location("site.yaml", 3, 13), problem.location());
        assertEquals("/first/ is already the address of an alias of pages/about.md", problem.message());
        assertEquals("remove the redirect, or give what stands there another address", problem.hint());
        assertEquals(Set.of(), edition.plan().conflicting());
    }

    @Test
    void aRedirectMayLeaveTheSite() {
        assertEquals("https://wire.example/a", alias("wire/").target());
        assertEquals("https://wire.example/a", alias("wire/").canonical());
        assertEquals("https://wire.example/B", alias("loud/").target());
    }

    @Test
    void anOldAddressBelongsToItsArticleAndARedirectToNone() {
        assertEquals("news/2026-03-01-storm.md", edition.at("old/storm/").source());
        assertEquals("pages/about.md", edition.at("imprint/").source());
        assertNull(edition.at("first/").source());
    }

    @ParameterizedTest
    @CsvSource({
        "/old, old/",
        "//old/, old/",
        "/old/storm.html, old/storm.html",
        "/v1.2/storm, v1.2/storm/",
        "/v1.2/storm/, v1.2/storm/",
        "storm.php, storm.php",
        "/storm/index.html, storm/",
        "/index.html, index.html",
        "/storm/index.htm, storm/index.htm",
        "/storm/an-index.html, storm/an-index.html",
        ".html/storm, .html/storm/"
    })
    void whatHasAnEndingIsAFileAndAllElseAPage(String alias, String path) {
        assertEquals(path, Aliases.path(alias));
    }
}
