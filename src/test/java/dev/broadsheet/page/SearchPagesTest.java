package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers search: nine articles, eight to a file. */
class SearchPagesTest {

    private static final String HEAD = "search/0-9/index.json";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        for (int day = 1; day <= 9; day++) {
            article(day, "", "Text.");
        }
    }

    private void article(int day, String fields, String body) {
        String date = fields.contains("published") ? "" : "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\n";
        edition.article("news/n" + day + ".md", date + fields, body);
    }

    private Page page(String path) {
        return edition.at(path).maker().get().page();
    }

    private SearchPage search() {
        return (SearchPage) page("search/");
    }

    private String version() {
        SearchIndexPage index = (SearchIndexPage) page("search/index.json");
        return index.parts().get(0).version();
    }

    private byte[] words(int number) {
        return ((SearchWordsPage) page("search/0-9/" + number + ".bin")).words();
    }

    private List<String> files() {
        return edition.plan().pages().stream()
                .map(Planned::path)
                .filter(path -> path.startsWith("search/"))
                .toList();
    }

    @Test
    void theIndexHasAFileOfItsPartsAndFilesOfTheirWords() {
        assertEquals(
                List.of(
                        HEAD,
                        "search/articles/1.json",
                        "search/articles/0.json",
                        "search/",
                        "search/opensearch.xml",
                        "search/index.json",
                        "search/0-9/0.bin",
                        "search/0-9/1.bin"),
                files());
        assertEquals(
                new SearchIndexPage("search/index.json", 9, 8, List.of(new SearchIndexPage.Part(0, 9, version()))),
                page("search/index.json"));
        edition.settings("search: false\n");
        assertEquals(List.of(), files());
    }

    private String headlines(String path) {
        return ((SearchArticlesPage) page(path))
                .articles().stream().map(Teaser::headline).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsFoundIsCountedFromTheOldest() {
        String headlines = headlines("search/articles/0.json");
        assertTrue(headlines.startsWith("Title of news/n1.md Title of news/n2.md "), headlines);
        assertTrue(headlines.endsWith("Title of news/n8.md"), headlines);
        assertEquals("Title of news/n9.md", headlines("search/articles/1.json"));
    }

    @Test
    void howAnArticleIsShownIsPartOfTheKeyOfItsFileAlone() {
        PageKey first = edition.key("search/articles/0.json");
        PageKey second = edition.key("search/articles/1.json");
        article(9, "excerpt: Another\n", "Text.");
        assertEquals(first, edition.key("search/articles/0.json"));
        assertNotEquals(second, edition.key("search/articles/1.json"));
    }

    @Test
    void aPartSaysOnWhichDaysOfTheSiteItsArticlesWerePublished() {
        edition.settings("timeZone: Europe/Berlin\n");
        for (int day = 3; day <= 9; day++) {
            article(day, "publishedDateTime: 2026-03-04T22:59:59Z\n", "");
        }
        article(9, "publishedDateTime: 2026-03-04T23:00:00Z\n", "");
        int first = (int) LocalDate.of(2026, 3, 1).toEpochDay();
        assertEquals(List.of(first, 1, 1, 1, 2, 6, 1, 1), ((SearchPartPage) page(HEAD)).days());
    }

    @Test
    void theFilesOfAPartBelongTogether() {
        SearchPartPage head = (SearchPartPage) page(HEAD);
        for (int number = 0; number < 2; number++) {
            ByteBuffer words = ByteBuffer.wrap(words(number)).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(head.mark(), words.getInt());
        }
        assertEquals(2, head.firsts().size());
    }

    @Test
    void aFileIsTheSameWheneverItIsMade() {
        Planned first = edition.at("search/0-9/0.bin");
        byte[] once = ((SearchWordsPage) first.maker().get().page()).words();
        byte[] again = ((SearchWordsPage) first.maker().get().page()).words();
        byte[] third = ((SearchWordsPage) first.maker().get().page()).words();
        assertEquals(List.of(text(once), text(once)), List.of(text(again), text(third)));
    }

    private static String text(byte[] words) {
        return new String(words, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"high-water", "wire.example", "storm", "gale", "telegraph", "quay", "flood"})
    void anArticleIsFoundByAllThatItSays(String word) {
        article(5, """
                excerpt: A gale
                topics: [High Water, Storm]
                provider: {name: Telegraph, domain: wire.example}
                authors: [Ann Quay]
                """, "A flood.");
        assertTrue((text(words(0)) + text(words(1))).contains(word.substring(1)));
        article(5, "", "");
        assertFalse((text(words(0)) + text(words(1))).contains(word.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "excerpt: Another",
                "topics: [Storm]",
                "provider: {name: Wire}",
                "authors: [Ann Quay]",
                "updatedDateTime: 2026-03-09T10:00:00Z"
            })
    void whatIsShownOfAnArticleMakesANewVersionOfItsPart(String field) {
        String version = version();
        PageKey key = edition.key(HEAD);
        int mark = ((SearchPartPage) page(HEAD)).mark();
        article(5, field + "\n", "Text.");
        assertNotEquals(version, version());
        assertNotEquals(key, edition.key(HEAD));
        assertEquals(mark, ((SearchPartPage) page(HEAD)).mark());
    }

    @Test
    void theBytesOfAnArticlesFileAreNobodysBusiness() {
        article(5, "excerpt: Brief\n", "Text.");
        String version = version();
        PageKey key = edition.key("search/0-9/1.bin");
        article(5, "excerpt: Brief\n", "Another text.");
        assertEquals(version, version());
        assertNotEquals(key, edition.key("search/0-9/1.bin"));
    }

    @Test
    void anotherOrderOfArticlesIsAnotherVersionWithAnotherMark() {
        String version = version();
        int mark = ((SearchPartPage) page(HEAD)).mark();
        article(5, "publishedDateTime: 2026-02-01T09:00:00Z\n", "Text.");
        assertNotEquals(version, version());
        assertNotEquals(mark, ((SearchPartPage) page(HEAD)).mark());
    }

    private static List<String> slugs(List<SearchPage.Choice> choices) {
        return choices.stream().map(SearchPage.Choice::slug).toList();
    }

    @Test
    void aSearchIsNarrowedToTheTopicsAndProvidersWithMostArticles() {
        article(1, "topics: [Council, Storm]\nprovider: {name: Post}\n", "");
        article(2, "topics: [Storm, Harbour]\nprovider: {name: Wire}\n", "");
        article(3, "topics: [Storm]\nprovider: {name: Wire}\n", "");
        article(4, "provider: {name: Agency}\n", "");
        assertEquals(List.of("storm", "council", "harbour"), slugs(search().topics()));
        assertEquals("Storm", search().topics().get(0).name());
        assertEquals(List.of("wire", "agency", "post"), slugs(search().providers()));
        assertEquals("Wire", search().providers().get(0).name());
        assertEquals("/search/", search().index());
        assertEquals("noindex,follow", search().head().robots());
    }

    @Test
    void twoHundredOfThemAreThereToChooseFrom() {
        for (int number = 1; number <= 201; number++) {
            String fields = "provider: {name: p%1$03d}\ntopics: [t%1$03d]\n".formatted(number);
            edition.article("news/p" + number + ".md", fields, "");
        }
        SearchPage page = search();
        assertEquals(200, page.topics().size());
        assertEquals("t200", page.topics().get(199).slug());
        assertEquals(200, page.providers().size());
        assertEquals("p200", page.providers().get(199).slug());
    }

    private OpenSearchPage browsers(String title, String description) {
        edition.file(
                "site.yaml", "title: " + title + "\ndescription: '" + description + "'\nurl: https://tide.example/\n");
        return (OpenSearchPage) page("search/opensearch.xml");
    }

    @Test
    void browsersKnowTheSearchByAShortName() {
        assertEquals(
                new OpenSearchPage(
                        "search/opensearch.xml",
                        "The Harwick Tide",
                        "News",
                        "https://tide.example/search/?q={searchTerms}"),
                browsers("The Harwick Tide", "News"));
        OpenSearchPage longer = browsers("\ud83c\udf0aThe Harwick Tide", "");
        assertEquals("\ud83c\udf0aThe Harwick", longer.name());
        assertEquals("\ud83c\udf0aThe Harwick Tide", longer.description());
        assertEquals("The Harwick News", browsers("The Harwick News Tide", "").name());
        assertEquals("Donaudampfschiff", browsers("Donaudampfschifffahrt", "").name());
        assertEquals("Tide", browsers("Tide", "x".repeat(1_024)).name());
        assertEquals(1_024, browsers("Tide", "x".repeat(1_025)).description().length());
    }
}
