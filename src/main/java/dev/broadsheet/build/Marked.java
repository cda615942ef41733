package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Which articles have a mark: found out only when one is met, since an archive has many and a page none. */
final class Marked {
    private final List<Article> articles;
    private @Nullable Map<Long, List<Article>> byMark;

    Marked(List<Article> articles) {
        this.articles = articles;
    }

    private static long[] marks(Article article) {
        return article.visibility().secured().marks();
    }

    long[] marks() {
        return articles.stream()
                .flatMapToLong(article -> LongStream.of(marks(article)))
                .toArray();
    }

    synchronized List<Article> articles(long mark) {
        Map<Long, List<Article>> known = byMark;
        if (known == null) {
            known = new HashMap<>();
            for (Article article : articles) {
                for (long each : marks(article)) {
                    known.computeIfAbsent(each, key -> new ArrayList<>(1)).add(article);
                }
            }
            byMark = known;
        }
        return known.getOrDefault(mark, List.of());
    }
}
