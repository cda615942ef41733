package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page shows of the site. */
class ViewsTest {

    @TempDir
    private Path folder = Path.of("");

    private SiteView site(int news, int sport) {
        Edition edition = new Edition(folder);
        for (int i = 1; i <= news; i++) {
            edition.article("news/n" + i + ".md", "topics: [Council]\n", "News.");
        }
        for (int i = 1; i <= sport; i++) {
            edition.article("sport/s" + i + ".md", "topics: [Football]\n", "Sport.");
        }
        return edition.plan().site();
    }

    private static List<String> names(List<Link> links) {
        return links.stream().map(Link::name).toList();
    }

    @Test
    void theLargestSectionsAndTopicsComeFirst() {
        SiteView site = site(3, 8);
        assertEquals(List.of("Sport", "News"), names(site.menu()));
        assertEquals(List.of("Football", "Council"), names(site.topics()));
    }

    @Test
    void oneMoreArticleDoesNotTurnThemRound() {
        assertEquals(List.of("News", "Sport"), names(site(5, 5).menu()));
        SiteView site = site(5, 6);
        assertEquals(List.of("News", "Sport"), names(site.menu()));
        assertEquals(List.of("Council", "Football"), names(site.topics()));
    }

    private SiteView site(String settings) {
        return new Edition(folder).settings(settings).plan().site();
    }

    @Test
    void aSiteBelowAFolderHasItsHomeThere() {
        Edition edition = new Edition(folder).file("site.yaml", """
                title: The Harwick Tide
                url: https://tide.example/paper/
                description: News of the quay
                language: ar
                """);
        SiteView site = edition.plan().site();
        assertEquals("The Harwick Tide", site.title());
        assertEquals("News of the quay", site.description());
        assertEquals("/paper/", site.home());
        assertEquals("https://tide.example/paper/", site.url());
        assertEquals("ar rtl", site.language() + " " + site.direction());
        assertEquals(Link.of("The Harwick Tide", "/paper/feed.xml"), site.feed());
    }

    @Test
    void theMenuHoldsTheSixLargestSectionsAndTheMastheadFiveTopics() {
        Edition edition = new Edition(folder);
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            edition.article(name + "/n.md", "topics: [" + name + "]\n", "News.");
        }
        edition.article("g/m.md", "topics: [g]\n", "News.");
        SiteView site = edition.plan().site();
        assertEquals(List.of("G", "A", "B", "C", "D", "E"), names(site.menu()));
        assertEquals(List.of("g", "a", "b", "c", "d"), names(site.topics()));
    }

    @Test
    void theSettingsMayGiveTheMenuTheirOwnEntries() {
        SiteView site = site("menu: [{name: Tides, href: /tides/}, {name: Shop, href: 'https://shop.example/'}]\n");
        assertEquals(
                List.of(Link.of("Tides", "/tides/"), new Link("Shop", "https://shop.example/", "external noopener")),
                site.menu());
    }

    @Test
    void theFooterLeadsToStandingPages() {
        Edition edition = new Edition(folder).file("pages/about.md", "---\ntitle: About us\n---\nUs.\n");
        assertEquals(
                List.of(Link.of("About us", "/about/")), edition.plan().site().footer());
    }

    @Test
    void theSettingsMayGiveTheFooterItsOwnEntries() {
        Edition edition = new Edition(folder)
                .settings("footer: [{name: Who we are, href: /about/}]\n")
                .file("pages/about.md", "---\ntitle: About us\n---\nUs.\n")
                .file("pages/terms.md", "---\ntitle: Terms\n---\nThese.\n");
        assertEquals(
                List.of(Link.of("Who we are", "/about/")), edition.plan().site().footer());
    }

    @Test
    void everySiteHasListsOfItsGroups() {
        assertEquals(new Overviews("/topics/", "/providers/", "/authors/", "/archive/"), site("").overviews());
    }

    @Test
    void thePublisherMayLiveElsewhereAndHaveALogo() {
        SiteView own = site("");
        assertEquals(Link.of("The Harwick Tide", "/"), own.publisher());
        assertNull(own.logo());
        Edition edition = new Edition(folder).file("assets/logo.gif", Edition.GIF);
        edition.settings("publisher: {name: Quay Press, url: 'https://quay.example/', logo: /assets/logo.gif}\n");
        SiteView site = edition.plan().site();
        assertEquals(Link.of("Quay Press", "https://quay.example/"), site.publisher());
        String file = "assets/logo.81c35726.gif";
        assertEquals("/" + file, Objects.requireNonNull(site.logo()).src());
        assertTrue(edition.plan().attachments().stream()
                .anyMatch(attachment -> attachment.path().equals(file)));
    }

    @Test
    void theSearchIsLinkedWhereThereIsOne() {
        assertNull(site("search: false\n").search());
        assertEquals(Link.of("Search", "/search/"), site("search: true\n").search());
    }

    @Test
    void aPreviewSaysSo() {
        assertFalse(site("").preview());
        assertTrue(new Edition(folder).preview().site().preview());
    }
}
