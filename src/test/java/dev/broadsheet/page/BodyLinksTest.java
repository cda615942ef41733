package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLinksTest {

    private static final String STORM = "news/2026-03-01-storm.md";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article("news/2026-03-02-ferry.md", "", "Ferry.");
        edition.article("news/2026-03-04-secret.md", "published: false\nslug: secret-plan\n", "Secret.");
        edition.file("pages/about.md", "---\ntitle: About\n---\nUs.\n");
        edition.file("assets/tides.csv", "1,2\n");
        edition.file("news/map.pdf", "a map");
        edition.file("news/2026-03-04-secret.pdf", "the secret plan");
    }

    private Made made(String fields, String body) {
        edition.article(STORM, fields, body);
        return edition.made(STORM);
    }

    private String html(String body) {
        return ((ArticlePage) made("", body).page()).body().markup().strip();
    }

    private static List<String> codes(Made made) {
        return made.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<String> files(Made made) {
        return made.attachments().stream().map(Attachment::path).toList();
    }

    @Test
    void aLinkToAFileOfAnotherArticleLeadsToItsPage() {
        assertEquals("<p><a href=\"/news/2026/03/02/ferry/#h-x\">f</a></p>", html("[f](2026-03-02-ferry.md#h-x)"));
        assertEquals("<p><a href=\"/news/2026/03/02/ferry/\">f</a></p>", html("[f](/news/2026-03-02-ferry.md)"));
        assertEquals("<p><a href=\"/about/\">a</a></p>", html("[a](../pages/about.md)"));
        assertEquals(
                "<p><a href=\"/news/2026/03/02/ferry/\">f</a></p>",
                html("[f](https://tide.example/news/2026-03-02-ferry.md)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02-ferry.md#opening-hours, /news/2026/03/02/ferry/#h-opening-hours",
        "2026-03-02-ferry.md#Opening%20hours, /news/2026/03/02/ferry/#h-opening-hours",
        "2026-03-02-ferry.md#h-opening-hours, /news/2026/03/02/ferry/#h-opening-hours",
        "2026-03-02-ferry.md?a=b#%C3%89t%C3%A9, /news/2026/03/02/ferry/?a=b#h-\u00e9t\u00e9",
        "2026-03-02-ferry.md#top, /news/2026/03/02/ferry/#top",
        "2026-03-02-ferry.md#, /news/2026/03/02/ferry/#",
        "2026-03-02-ferry.md?a=b, /news/2026/03/02/ferry/?a=b",
        "/news/2026/03/02/ferry/#related, /news/2026/03/02/ferry/#related",
    })
    void aLinkToAFileMayNameAHeadingAsItIsWritten(String written, String href) {
        assertEquals("<p><a href=\"" + href + "\">f</a></p>", html("[f](" + written + ")"));
    }

    @Test
    void twoFilesOfOnePageAtOneAddressAreAnErrorThatNamesBoth() {
        edition.file("sport/map.pdf", "another map");
        Made made = made("", "[a](map.pdf) [b](../sport/map.pdf) [b](../sport/map.pdf)");
        assertEquals(List.of("same-address"), codes(made));
        assertTrue(made.diagnostics().get(0).isError());
        assertEquals(
                "news/map.pdf and sport/map.pdf would both be published at /news/2026/03/01/storm/map.pdf",
                made.diagnostics().get(0).message());
        assertEquals(5, made.diagnostics().get(0).location().line());
        assertEquals(List.of(), codes(made("", "[a](map.pdf) [b](/news/map.pdf)")));
        assertEquals(List.of(), codes(made("", "[b](../sport/map.pdf)")));
        edition.file("pages/about.md", "---\ntitle: About\n---\n[a](../news/map.pdf) [b](../sport/map.pdf)\n");
        assertEquals(List.of("same-address"), codes(edition.made("pages/about.md")));
    }

    @Test
    void anImageOfTheFrontMatterAndALinkOfTheBodyMayNotMeetAtOneAddress() {
        edition.file("news/quay.gif", Edition.GIF);
        edition.file("sport/quay.gif", Edition.GIF);
        assertEquals(List.of("same-address"), codes(made("images: [../sport/quay.gif]\n", "![a](quay.gif)")));
    }

    @Test
    void aLinkToAnAddressOfOursStaysAndGetsItsSlash() {
        assertEquals("<p><a href=\"/about/\">a</a></p>", html("[a](/about)"));
        assertEquals("<p><a href=\"/about/?q=1\">a</a></p>", html("[a](https://www.tide.example/about?q=1)"));
        assertEquals("<p><a href=\"/?q=1\">a</a></p>", html("[a](https://tide.example?q=1)"));
    }

    @Test
    void anAssetIsPublishedUnderANameThatHoldsItsHash() {
        Made made = made("", "[t](/assets/tides.csv)");
        assertEquals(1, files(made).size());
        assertTrue(
                files(made).get(0).matches("assets/tides\\.[0-9a-f]{8}\\.csv"),
                files(made).toString());
        assertTrue(((ArticlePage) made.page())
                .body()
                .markup()
                .contains("href=\"/" + files(made).get(0) + "\""));
    }

    @Test
    void aFileBesideAnArticleIsPublishedBesideItsPage() {
        Made made = made("", "[m](map.pdf)");
        assertEquals(List.of("news/2026/03/01/storm/map.pdf"), files(made));
    }

    /** As a disk of a Mac may write it and a keyboard does not. */
    @Test
    void aNameMeansAFileWhicheverWayItsLettersAreWritten() {
        edition.article("news/cafe\u0301.md", "", "Coffee.");
        edition.file("news/the\u0301.pdf", "tea");
        edition.file("assets/mate\u0301.csv", "1");
        Made made = made("", "[c](caf\u00e9.md) [t](th\u00e9.pdf) [m](/assets/mat\u00e9.csv)");
        assertEquals(List.of(), codes(made));
        String html = ((ArticlePage) made.page()).body().markup();
        assertTrue(html.contains("/cafe/\">c</a>"), html);
        assertEquals("news/2026/03/01/storm/the.pdf", files(made).get(0));
        assertEquals(files(made), files(made("", "[t](the\u0301.pdf) [m](/assets/mate\u0301.csv)")));
    }

    @Test
    void aFileThatNobodyRefersToIsNotPublished() {
        assertEquals(List.of(), files(made("", "No link.")));
        assertTrue(edition.plan().attachments().stream()
                .noneMatch(file -> file.path().contains("secret")));
    }

    @Test
    void aBrokenLinkKeepsItsTextAndIsWarnedOf() {
        Made made = made("", "See [the pier](pier.md).");
        assertEquals(
                "<p>See the pier.</p>",
                ((ArticlePage) made.page()).body().markup().strip());
        assertEquals(List.of("broken-link"), codes(made));
        assertEquals(5, made.diagnostics().get(0).location().line());
    }

    @Test
    void aHostWithoutAProtocolIsToldFromAFile() {
        assertEquals(
                "the link lacks https:// before the name of its host",
                made("", "[a](www.example.org/b)").diagnostics().get(0).message());
    }

    @Test
    void aFileThatIsNoImageIsShownAndWarnedOf() {
        edition.file("news/a.jpg", "<html>");
        edition.file("news/b.svg", "<svg/>");
        Made made = made("images: [a.jpg, b.svg]\n", "![a](a.jpg) ![b](b.svg)");
        assertEquals(List.of("broken-image", "broken-image"), codes(made));
        assertTrue(((ArticlePage) made.page()).body().markup().contains("src=\"/news/2026/03/01/storm/a.jpg\""));
    }

    @Test
    void aRelativeLinkOfAForeignTextBelongsToItsOrigin() {
        Made made = made("originalUrl: https://wire.example/a/storm.html\n", "[p](pier.html) [q](/quay)");
        String html = ((ArticlePage) made.page()).body().markup();
        assertTrue(html.contains("href=\"https://wire.example/a/pier.html\""), html);
        assertTrue(html.contains("href=\"https://wire.example/quay\""), html);
        assertEquals(List.of(), codes(made));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04-secret.md",
                "/news/2026-03-04-secret.md",
                "../../../../news/2026/03/04/secret-plan/",
                "/news/2026/03/04/secret-plan/",
                "https://tide.example/news/2026/03/04/secret-plan/",
                "http://www.tide.example/news/2026/03/04/secret-plan"
            })
    void aLinkToAWithheldArticleIsNoLink(String target) {
        Made made = made("", "See [this](" + target + ").");
        String html = ((ArticlePage) made.page()).body().markup();
        assertEquals("<p>See this.</p>", html.strip());
        assertFalse(html.contains("secret"));
        assertEquals(List.of("broken-link"), codes(made));
    }

    @Test
    void aWithheldArticlesFileIsNoPageOfItsOrigin() {
        Made made = made("originalUrl: https://wire.example/a/storm.html\n", "See [this](2026-03-04-secret.md).");
        assertEquals(
                "<p>See this.</p>", ((ArticlePage) made.page()).body().markup().strip());
    }

    private String rel(String fields, String url) {
        String html =
                ((ArticlePage) made(fields, "[s](" + url + ")").page()).body().markup();
        return html.replaceAll("(?s).* rel=\"([^\"]*)\".*", "$1");
    }

    @Test
    void aLinkElsewhereSaysWhoChoseIt() {
        String foreign = "provider: {name: Wire, domain: wire.example}\n";
        assertEquals("external noopener", rel("", "https://stone.example/"));
        assertEquals("external nofollow noopener", rel(foreign, "https://stone.example/"));
        edition.settings("outbound: {rel: nofollow}\n");
        assertEquals("nofollow", rel("", "https://stone.example/"));
        edition.settings("outbound: {rel: nofollow, own: noopener}\n");
        assertEquals("noopener", rel("", "https://stone.example/"));
        assertEquals("nofollow", rel(foreign, "https://stone.example/"));
    }

    @Test
    void aHostMayHaveItsOwnRelation() {
        edition.settings("outbound: {hosts: {Shop.example: sponsored, talk.shop.example: ugc}}\n");
        for (String url : List.of("https://shop.example", "http://WWW.shop.example:80/a", "https://a.shop.example?b")) {
            assertEquals("sponsored", rel("", url), url);
        }
        assertEquals("ugc", rel("", "https://old.talk.shop.example/"));
        for (String url :
                List.of("https://workshop.example/", "https://shop.example.org/", "https://a.b/shop.example")) {
            assertEquals("external noopener", rel("", url), url);
        }
    }

    @Test
    void aPathThatLeavesTheContentFolderLeadsNowhere() {
        Made made = made("", "[x](../../../../../etc/passwd) ![y](/../secret.png)");
        assertEquals(List.of(), files(made));
        assertEquals(List.of("broken-link", "broken-image"), codes(made));
    }

    @Test
    void noWayUpLeadsToTheFrontPage() {
        Made made = made("", "See [x](../../../../../../../).");
        assertEquals(List.of("broken-link"), codes(made));
    }
}
