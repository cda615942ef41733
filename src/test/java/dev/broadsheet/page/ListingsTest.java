package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {

    private static final int PAGE = 3;

    /** Named by number, the newest first: 7, 6, ... 1. */
    private static List<Article> newestFirst(int count) {
        return IntStream.rangeClosed(1, count)
                .map(i -> count + 1 - i)
                .mapToObj(i ->
                        Piece.of("news/" + i + ".md", "2026-01-01T00:00:00Z").article())
                .toList();
    }

    private static List<String> slugs(List<Article> articles) {
        return articles.stream().map(Article::slug).toList();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,0", "3,0", "4,0", "5,0", "6,1", "8,1", "9,2", "2147483647,715827881"})
    void aListHasANumberedPageForEachFullPageButTheLast(int articles, int pages) {
        assertEquals(pages, Listings.numberedPages(articles, PAGE));
    }

    @Test
    void aPageOfOneArticleHoldsOne() {
        assertEquals(4, Listings.numberedPages(5, 1));
        assertEquals(List.of("5"), slugs(Listings.slice(newestFirst(5), 0, 1)));
        assertEquals(List.of("1"), slugs(Listings.slice(newestFirst(5), 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 6, 7, 8, 9, 30, 31})
    void thePagesOfAListTogetherAreTheList(int count) {
        List<Article> list = newestFirst(count);
        List<Article> together = new ArrayList<>(Listings.slice(list, 0, PAGE));
        for (int page = Listings.numberedPages(count, PAGE); page >= 1; page--) {
            List<Article> slice = Listings.slice(list, page, PAGE);
            assertEquals(PAGE, slice.size());
            together.addAll(slice);
        }
        assertEquals(list, together);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 30, 31, 32})
    void thePageWithoutANumberIsNeverThin(int count) {
        int first = Listings.slice(newestFirst(count), 0, PAGE).size();
        assertTrue(first >= PAGE && first < 2 * PAGE, count + " articles: " + first);
    }

    @Test
    void numberedPagesStayWhenArticlesAreAdded() {
        List<String> oldest = slugs(Listings.slice(newestFirst(6), 1, PAGE));
        assertEquals(List.of("3", "2", "1"), oldest);
        for (int count = 7; count < 40; count++) {
            assertEquals(oldest, slugs(Listings.slice(newestFirst(count), 1, PAGE)));
        }
    }
}
