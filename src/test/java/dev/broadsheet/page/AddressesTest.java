package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Addresses.Kind;
import dev.broadsheet.page.Addresses.Occupant;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.Stamp;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private final Addresses addresses = new Addresses();

    private static SourceFile file(String name) {
        return new SourceFile(new SourceRoot(Path.of("nowhere"), ""), name, null, Stamp.NONE);
    }

    private static Occupant article(String source) {
        return Occupant.ofSource(Kind.ARTICLE, source, () -> file("content/" + source), false);
    }

    private static Occupant page(String source) {
        return Occupant.ofSource(Kind.PAGE, source, () -> file("content/" + source), false);
    }

    private String problem() {
        List<Diagnostic> problems = addresses.diagnostics();
        assertEquals(1, problems.size());
        return problems.get(0).location().file() + ": " + problems.get(0).message();
    }

    @Test
    void oneAddressHoldsOnePage() {
        assertTrue(addresses.take("news/a/", article("news/a.md")));
        assertTrue(addresses.take("news/b/", article("news/b.md")));
        assertEquals(List.of(), addresses.diagnostics());
        assertEquals(Optional.of("news/a/"), addresses.ofSource("news/a.md"));
    }

    @Test
    void twoArticlesAtOneAddressAreBothNamedAndBothAtFault() {
        addresses.take("news/a/", article("news/a.md"));
        assertFalse(addresses.take("news/A/", article("news/other/a.md")));
        assertEquals("content/news/other/a.md: /news/A/ is already the address of content/news/a.md", problem());
        assertEquals(Set.of("news/a.md", "news/other/a.md"), addresses.conflicting());
    }

    @Test
    void anArticleGivesWayToAStandingPageWhicheverComesFirst() {
        addresses.take("about/", article("about.md"));
        addresses.take("about/", page("pages/about.md"));
        assertEquals("content/about.md: /about/ is already the address of content/pages/about.md", problem());
        assertEquals(Set.of("about.md"), addresses.conflicting());
    }

    @Test
    void theRemedyIsThatOfWhatIsToBlame() {
        Occupant alias = Occupant.ofSource(Kind.ARTICLE, "news/b.md", () -> file("content/news/b.md"), true);
        Occupant file = Occupant.ofFile(file("content/root/news/index.html"));
        addresses.take("news/", Occupant.ofSite("the news"));
        addresses.take("news/", alias);
        addresses.take("news/", file);
        assertEquals(
                List.of(
                        "remove the alias, or give what stands there another address",
                        "give the file another name, or remove it"),
                addresses.diagnostics().stream().map(Diagnostic::hint).toList());
    }

    @Test
    void aStandingPageGivesWayToTheSiteItself() {
        addresses.take("news/", page("pages/news.md"));
        addresses.take("news/", Occupant.ofSite("a page of the site itself"));
        assertEquals("content/pages/news.md: /news/ is already the address of a page of the site itself", problem());
        assertEquals(Set.of(), addresses.conflicting());
    }

    @Test
    void anAliasIsAnAddressButNotItsSourcesOwn() {
        addresses.take("new/", article("a.md"));
        addresses.take("old/", Occupant.ofSource(Kind.ARTICLE, "a.md", () -> file("content/a.md"), true));
        assertEquals(Optional.of("new/"), addresses.ofSource("a.md"));
        assertEquals(Optional.of("a.md"), addresses.sourceAt("old/"));
        addresses.take("old/", article("b.md"));
        assertEquals("content/b.md: /old/ is already the address of an alias of content/a.md", problem());
    }

    @Test
    void anAddressIsFoundWithAndWithoutItsFinalSlash() {
        addresses.take("about/", page("pages/about.md"));
        addresses.take("feed.xml", Occupant.ofSite("a feed"));
        assertEquals(Optional.of("about/"), addresses.find("about"));
        assertEquals(Optional.of("about/"), addresses.find("about/"));
        assertEquals(Optional.of("feed.xml"), addresses.find("feed.xml"));
        assertEquals(Optional.empty(), addresses.find("nowhere"));
        assertEquals(Optional.of("pages/about.md"), addresses.sourceAt("about"));
    }

    @Test
    void aPageAndItsIndexAreOneAddress() {
        addresses.take("", Occupant.ofSite("a page of the site itself"));
        addresses.take("index.html", Occupant.ofSource(Kind.ARTICLE, "a.md", () -> file("content/a.md"), true));
        assertEquals("content/a.md: /index.html is already the address of a page of the site itself", problem());
        assertEquals(Set.of("a.md"), addresses.conflicting());
    }

    @ParameterizedTest
    @CsvSource({
        "feed.xml, feed.xml/x/",
        "feed.xml/x/, feed.xml",
        "news, news/",
        "news/, news",
        "news, news/2026/03/01/storm/",
        "news/2026/03/01/storm/, news/2026",
        "a/b.txt, a"
    })
    void whatIsAFileIsNoFolder(String first, String second) {
        assertTrue(addresses.take(first, Occupant.ofSite("a feed")));
        assertFalse(addresses.take(second, article("a.md")));
        assertEquals(
                "content/a.md: /" + second
                        + " would be a file where a feed needs a folder, or a folder where that is a file",
                problem());
    }

    @Test
    void anOldAddressThatIsAFileIsFound() {
        addresses.take("2026/ferry.html", Occupant.ofSource(Kind.ARTICLE, "a.md", () -> file("content/a.md"), true));
        assertEquals(Optional.of("a.md"), addresses.sourceAt("2026/ferry.html"));
    }

    @Test
    void aFolderIsAPathWithSomethingBelowIt() {
        addresses.take("news/a/", article("a.md"));
        addresses.take("feed.xml", Occupant.ofSite("a feed"));
        assertTrue(addresses.isFolder("news/"));
        assertTrue(addresses.isFolder("News"));
        assertFalse(addresses.isFolder("news/a/"));
        assertFalse(addresses.isFolder("feed.xml"));
    }

    @Test
    void noSourceStandsWhereThePageIsTheSitesOwn() {
        addresses.take("feed.xml", Occupant.ofSite("a feed"));
        assertEquals(Optional.empty(), addresses.sourceAt("feed.xml"));
        assertEquals(Optional.empty(), addresses.sourceAt("nowhere/"));
    }
}
