package dev.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.Newsroom.Draft;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UrlIndexTest {

    private static Article from(String path, String url) {
        return Draft.of(path).from(url, null, null).article();
    }

    @Test
    void everyUrlOfAnArchiveIsFound() {
        List<Article> articles = IntStream.range(0, 3000)
                .mapToObj(i -> Draft.of("news/" + i + ".md")
                        .from("https://post.example/" + i, "https://post.example/read/" + i, null)
                        .article())
                .toList();
        UrlIndex index = new UrlIndex(articles);
        for (int i = 0; i < articles.size(); i++) {
            assertEquals(articles.get(i), index.get("http://www.post.example/" + i + "/"));
            assertEquals(articles.get(i), index.get("https://post.example/read/" + i));
        }
        assertNull(index.get("https://post.example/3000"));
    }

    @Test
    void urlsOfOneHashCodeAreToldApart() {
        Article one = from("news/one.md", "https://post.example/Aa");
        Article two = from("news/two.md", "https://post.example/BB");
        UrlIndex index = new UrlIndex(List.of(one, two));
        assertEquals(one, index.get("https://post.example/Aa"));
        assertEquals(two, index.get("https://post.example/BB"));
    }
}
