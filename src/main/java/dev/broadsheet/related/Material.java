package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * What there is to relate: published articles and their words.
 *
 * @param articles newest first, as {@code Site.articles}
 * @param terms the words of an article, in memory or read again
 * @param barred positions of articles that are nobody's neighbour, though they have neighbours of their own
 */
public record Material(List<Article> articles, Function<Article, Terms> terms, BitSet barred) {
    public Material {
        articles = List.copyOf(articles);
        barred = (BitSet) barred.clone();
    }

    int size() {
        return articles.size();
    }

    Terms terms(int article) {
        return terms.apply(articles.get(article));
    }
}
