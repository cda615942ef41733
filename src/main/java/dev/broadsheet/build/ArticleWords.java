package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.Store.Place;
import dev.broadsheet.related.Terms;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article: in memory until they lie in the cache, and read from the article's file again where another
 * build erased them there meanwhile.
 */
final class ArticleWords {

    private final Function<Article, Terms> file;
    private @Nullable Terms terms;
    private @Nullable Store store;
    private @Nullable Place place;

    /**
     * @param file reads the words of an article anew; the same for all articles
     */
    ArticleWords(Function<Article, Terms> file) {
        this.file = file;
    }

    /** Keeps the words in memory. */
    synchronized void keep(Terms words) {
        terms = words;
    }

    /** Where the words lie in the cache, so that they need not be in memory any more. */
    synchronized ArticleWords in(Store cache, Place where) {
        store = cache;
        place = where;
        terms = null;
        return this;
    }

    /** Where the words lie in a part of the cache, or null where they do not lie there. */
    synchronized @Nullable Place placeIn(Store cache) {
        return store == cache ? place : null;
    }

    synchronized Terms of(Article article) {
        if (terms != null) {
            return terms;
        }
        byte[] bytes = store == null || place == null ? null : store.read(place);
        return bytes == null ? file.apply(article) : ReadArticle.words(bytes);
    }
}
