package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final String TITLE = "Mayor & \"harbour master\" resign";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aNewsroomThatWithholdsAnArticle() {
        write("content/site.yaml", "title: Tide\nurl: https://tide.example/\n");
        article("good", "title: All is well\n", "Nothing happened.");
        article(
                "resignation",
                "title: '" + TITLE + "'\npublished: false\nsecured: c2VjcmV0c2VjcmV0;aXZpdml2aXY=\n",
                "");
    }

    private void write(String path, String text) {
        Trees.write(folder.resolve(path), text);
    }

    private void article(String slug, String fields, String body) {
        write(
                "content/news/" + slug + ".md",
                "---\npublishedDateTime: 2026-03-01T09:00:00Z\n" + fields + "---\n" + body + "\n");
    }

    private void head(String html) {
        write("templates/head-extra.ftlh", html);
    }

    private BuildResult build() {
        return Build.build(request(), Progress.NONE);
    }

    private BuildRequest request() {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                Town.NOW,
                false,
                true,
                false,
                2);
    }

    private static List<String> leaks(BuildResult result) {
        return result.diagnostics().stream()
                .filter(problem -> problem.code().equals(Audit.FOUND))
                .map(Diagnostic::message)
                .toList();
    }

    private static Map<String, String> texts(Snapshot site) {
        Map<String, String> texts = new TreeMap<>();
        site.files().keySet().forEach(path -> texts.put(path, site.text(path)));
        return texts;
    }

    private void assertFinds(String kind, String html) {
        head("");
        assertTrue(build().done());
        Snapshot before = Snapshot.of(folder.resolve("site"));
        head(html);
        BuildResult result = build();
        assertFalse(result.done());
        assertEquals(
                List.of("the page holds the " + kind + " of content/news/resignation.md"
                        + (kind.equals("secured value") ? "" : ", which is not published")),
                leaks(result));
        assertEquals(texts(before), texts(Snapshot.of(folder.resolve("site"))), "the earlier output is untouched");
    }

    @Test
    void aTitleIsFoundHoweverItIsSpelt() {
        assertFinds("title", "<meta name=\"news\" content=\"Mayor &amp; &quot;harbour master&quot; resign\">");
        assertFinds("title", "<script type=\"x/json\">\"Mayor \\u0026 \\\"harbour master\\\" resign\"</script>");
    }

    @Test
    void anAddressIsFound() {
        assertFinds("slug", "<link rel=\"x\" href=\"/news/2026/03/01/resignation/\">");
    }

    @Test
    void aSecuredValueIsFound() {
        assertFinds("secured value", "<meta name=\"x\" content=\"c2VjcmV0c2VjcmV0\">");
    }

    @Test
    void whatPublishedContentHoldsIsNoFinding() {
        head(
                "<link rel=\"x\" href=\"/resignation/\"><meta name=\"x\" content=\"Mayor &amp; &quot;harbour master&quot; resign\">");
        article("other", "title: Rumours\n", "They say: " + TITLE + ", and speak of a resignation.");
        assertEquals(List.of(), leaks(build()));
    }

    @Test
    void aSecuredValueOfAPublishedArticleIsFoundToo() {
        article("source", "title: From our source\nsecured: \"cHVibGlzaGVk;aXZpdml2\"\n", "As we heard.");
        assertTrue(build().done());
        head("<meta name=\"x\" content=\"cHVibGlzaGVk\">");
        BuildResult result = build();
        assertFalse(result.done());
        assertEquals(List.of("the page holds the secured value of content/news/source.md"), leaks(result));
    }

    @Test
    void aSecuredValueThatIsNotEncryptedIsFoundToo() {
        article("source", "title: From our source\nsecured: call 555 0100 & ask for Rosa\n", "As we heard.");
        head("<meta name=\"x\" content=\"call 555 0100 &amp; ask for Rosa\">");
        assertEquals(List.of("the page holds the secured value of content/news/source.md"), leaks(build()));
    }

    /** Else two articles of a machine could keep the newsroom from publishing anything. */
    @Test
    void whatAPageMakesOfAPublishedBodyIsNoFinding() {
        article("tide", "title: Foo bar\n", "Hello <style>x</style>brave world ![x](HTTPS://Wire.example/a.png?b&c)");
        article("one", "title: Hello brave world\ndraft: true\n", "");
        article("two", "title: Foo bar – Tide\ndraft: true\nimages: ['https://wire.example/a.png?b&c']\n", "");
        BuildResult result = build();
        assertEquals(List.of(), leaks(result));
        assertTrue(result.done());
        head("<meta name=\"x\" content=\"Hello brave world\">");
        assertTrue(build().done(), "it is published anyway");
        article("tide", "title: Foo bar\n", "Hello world");
        assertEquals(1, leaks(build()).size());
    }

    /** Nor does the article's own file excuse it, however the field is written there. */
    @Test
    void aSecuredValueIsFoundInWhateverFormItsFieldHas() {
        write(
                "content/news/source.md",
                "---\n{title: From our source, date: 2026-03-01T09:00:00Z, \"sec\\u0075red\": cHVibGlzaGVk}\n---\nText.\n");
        head("<meta name=\"x\" content=\"cHVibGlzaGVk\">");
        assertEquals(List.of("the page holds the secured value of content/news/source.md"), leaks(build()));
    }

    @Test
    void pagesThatStayAreSearchedForWhatIsSecuredSince() {
        head("<meta name=\"x\" content=\"cHVibGlzaGVkcHVi\">");
        article("source", "title: From our source\nsecured: eHh4eHh4eHh4eHh4eHh4;aXZpdml2\n", "As we heard.");
        assertTrue(build().done());
        article("source", "title: From our source\nsecured: cHVibGlzaGVkcHVi;aXZpdml2\n", "As we heard.");
        BuildResult result = build();
        assertEquals(List.of("the page holds the secured value of content/news/source.md"), leaks(result));
        assertEquals("/404.html", result.diagnostics().get(0).location().file(), "a page that stays");
    }

    @Test
    void whatAPublishedBodyHoldsInAnotherFormIsNoFinding() {
        article(
                "other",
                "title: Rumours\n",
                "They say: **Mayor** &amp; [\"harbour\n> master\"](https://tide.example/) _resign_.");
        head("<meta name=\"x\" content=\"Mayor &amp; &quot;harbour master&quot; resign\">");
        assertEquals(List.of(), leaks(build()));
    }

    @Test
    void aWordThatGoesOnIsNoFinding() {
        head("<link rel=\"x\" href=\"/resignations/\">");
        assertEquals(List.of(), leaks(build()));
    }

    private void assertFindsOnPagesThatStay(String kind, String source) {
        BuildResult result = build();
        assertFalse(result.done());
        assertEquals(
                List.of("the page holds the " + kind + " of content/news/" + source + ".md, which is not published"),
                leaks(result));
        assertEquals("/404.html", result.diagnostics().get(0).location().file(), "a page that stays");
        assertFalse(build().done(), "and again while it is so");
    }

    @Test
    void pagesThatStayAreSearchedForANewArticleThatIsWithheld() {
        head("<meta name=\"x\" content=\"Bridge to be sold\">");
        assertTrue(build().done());
        article("bridge", "title: Bridge to be sold\npublished: false\n", "");
        assertFindsOnPagesThatStay("title", "bridge");
    }

    @Test
    void pagesThatStayAreSearchedForTheNewTitleOfAnArticleThatIsWithheld() {
        head("<meta name=\"x\" content=\"Bridge to be sold\">");
        article("bridge", "title: Draft of the day\npublished: false\n", "");
        assertTrue(build().done());
        article("bridge", "title: Bridge to be sold\npublished: false\n", "");
        assertFindsOnPagesThatStay("title", "bridge");
    }

    @Test
    void pagesThatStayAreSearchedForTheSecuredValueOfANewArticleThatIsWithheld() {
        head("<meta name=\"x\" content=\"cHVibGlzaGVkcHVi\">");
        assertTrue(build().done());
        article("bridge", "title: Bridges\npublished: false\nsecured: cHVibGlzaGVkcHVi;aXZpdml2\n", "");
        assertEquals(List.of("the page holds the secured value of content/news/bridge.md"), leaks(build()));
    }

    @Test
    void aTitleThatWasSearchedForIsNotRemembered() {
        assertTrue(build().done());
        Snapshot cache = Snapshot.of(folder.resolve("cache"));
        assertEquals(
                List.of(),
                cache.files().keySet().stream()
                        .filter(path -> cache.text(path).contains("harbour master"))
                        .toList());
    }

    @Test
    void theCheckFindsWhatABuildFinds() {
        head("<meta name=\"x\" content=\"Mayor &amp; &quot;harbour master&quot; resign\">");
        BuildResult checked = Build.check(request(), List.of(), Progress.NONE);
        assertTrue(checked.leaked());
        assertEquals(leaks(build()), leaks(checked));
    }

    @Test
    void pagesThatStayAreSearchedForWhatIsWithheldSince() {
        head("<meta name=\"x\" content=\"The quay is closed\">");
        article("quay", "title: The quay is closed\n", "");
        assertTrue(build().done());
        article("quay", "title: The quay is closed\npublished: false\n", "");
        BuildResult result = build();
        assertFalse(result.done());
        assertEquals(1, leaks(result).size(), leaks(result)::toString);
    }
}
