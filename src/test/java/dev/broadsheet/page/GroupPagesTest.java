package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections, providers and authors have pages of their articles, and lists of themselves. */
class GroupPagesTest {

    private static final String LOGO = "assets/wire.81c35726.gif";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.settings("pageSize: 1\n");
        edition.file("assets/wire.gif", Edition.GIF);
        edition.file(
                "providers/wire.yaml",
                "name: Tide Wire\ndomain: wire.example\ndescription: News of the quay\nimages: [/assets/wire.gif]\n");
        article("news/2026-03-01-storm.md", "provider: {domain: wire.example}\nauthors: [Ann Quay]\n");
        article("news/2026-03-02-gale.md", "provider: {domain: wire.example}\n");
        article(
                "sport/2026-03-03-cup.md",
                "provider: {name: Pier Post}\nauthors: [{name: Bo Pier, url: 'https://www.pier.example/bo'}]\n");
    }

    private void article(String path, String fields) {
        String date = path.replaceAll(".*/(\\d{4}-\\d\\d-\\d\\d).*", "$1");
        edition.article(path, "publishedDateTime: " + date + "T09:00:00Z\n" + fields, "Text.");
    }

    private Page page(String path) {
        return edition.at(path).maker().get().page();
    }

    private static List<String> feeds(HtmlPage page) {
        return page.head().feeds().stream()
                .map(feed -> feed.name() + " " + feed.href())
                .toList();
    }

    private static List<String> hrefs(Listing listing) {
        return listing.months().stream()
                .flatMap(month -> month.teasers().stream())
                .map(Teaser::href)
                .toList();
    }

    private static List<String> files(Made made) {
        return made.attachments().stream().map(Attachment::path).toList();
    }

    @Test
    void aSectionLeadsToItsFeedsAndIsItsOwnPlaceInTheMenu() {
        SectionPage page = (SectionPage) page("news/page/1/");
        assertEquals("News", page.name());
        assertEquals("News – Page 1", page.head().title());
        assertEquals("/news/", page.head().section());
        assertEquals(Link.of("News", "/news/feed.xml"), page.feed());
        assertEquals(List.of("News /news/feed.xml", "News /news/feed.json", "The Harwick Tide /feed.xml"), feeds(page));
        assertEquals(List.of("/news/2026/03/01/storm/"), hrefs(page.listing()));
    }

    @Test
    void aProviderIsShownWithWhatItsDefinitionSays() {
        Made made = edition.at("providers/wire.example/page/1/").maker().get();
        ProviderPage page = (ProviderPage) made.page();
        assertEquals("Tide Wire", page.name());
        assertEquals("Tide Wire – Page 1", page.head().title());
        assertEquals("News of the quay", page.description());
        assertEquals("News of the quay", page.head().description());
        assertNull(page.head().section());
        assertEquals(new Link("wire.example", "https://wire.example/", "external nofollow noopener"), page.home());
        assertEquals("/" + LOGO, Objects.requireNonNull(page.logo()).src());
        assertEquals(List.of(LOGO), files(made));
        assertEquals(Link.of("Tide Wire", "/providers/wire.example/feed.xml"), page.feed());
        assertEquals("Tide Wire /providers/wire.example/feed.xml", feeds(page).get(0));
        assertEquals(List.of("/news/2026/03/01/storm/"), hrefs(page.listing()));
    }

    @Test
    void aProviderOfUnknownDomainHasNoHome() {
        ProviderPage page = (ProviderPage) page("providers/pier-post/");
        assertEquals("Pier Post", page.name());
        assertEquals("", page.description());
        assertNull(page.home());
        assertNull(page.logo());
        assertEquals(List.of("/sport/2026/03/03/cup/"), hrefs(page.listing()));
    }

    @Test
    void allProvidersStandInOneListWithTheirLogos() {
        Made made = edition.at("providers/").maker().get();
        ProvidersPage page = (ProvidersPage) made.page();
        assertEquals("providers/index.html", page.file());
        assertEquals("Providers", page.head().title());
        assertEquals(
                List.of(
                        new Counted(Link.of("Pier Post", "/providers/pier-post/"), 1, "1"),
                        new Counted(Link.of("Tide Wire", "/providers/wire.example/"), 2, "2")),
                page.providers().stream().map(ProvidersPage.Entry::provider).toList());
        assertNull(page.providers().get(0).logo());
        assertEquals(
                "/" + LOGO,
                Objects.requireNonNull(page.providers().get(1).logo()).src());
        assertEquals(List.of(LOGO), files(made));
    }

    @Test
    void anAuthorMayHaveAHomeElsewhere() {
        AuthorPage page = (AuthorPage) page("authors/bo-pier/");
        assertEquals("Bo Pier", page.name());
        assertEquals("Bo Pier", page.head().title());
        assertEquals(
                new Link("pier.example", "https://www.pier.example/bo", "external nofollow noopener"), page.home());
        assertEquals(List.of("/sport/2026/03/03/cup/"), hrefs(page.listing()));
        assertNull(((AuthorPage) page("authors/ann-quay/")).home());
    }

    @Test
    void allAuthorsStandInOneList() {
        AuthorsPage page = (AuthorsPage) page("authors/");
        assertEquals("authors/index.html", page.file());
        assertEquals("Authors", page.head().title());
        assertEquals(
                List.of(
                        new Counted(Link.of("Ann Quay", "/authors/ann-quay/"), 1, "1"),
                        new Counted(Link.of("Bo Pier", "/authors/bo-pier/"), 1, "1")),
                page.authors());
    }
}
