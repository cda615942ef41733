package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.SiteIndex;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results of a function by the article, for many threads: a {@link Memo} without a map, since every published article has a
 * position. Of others the result is found each time.
 */
final class ArticleMemo<V> {

    private final SiteIndex index;
    private final Function<Article, V> function;
    private final AtomicReferenceArray<@Nullable V> known;

    /**
     * @param function gives the same whenever it is asked
     */
    ArticleMemo(SiteIndex index, Function<Article, V> function) {
        this.index = index;
        this.function = function;
        this.known = new AtomicReferenceArray<>(index.size());
    }

    V of(Article article) {
        int position = index.position(article);
        if (position < 0) {
            return function.apply(article);
        }
        V value = known.get(position);
        if (value == null) {
            value = function.apply(article);
            known.set(position, value);
        }
        return value;
    }
}
