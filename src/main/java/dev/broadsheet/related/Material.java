package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import java.util.BitSet;
import java.util.List;

/**
 * What there is to relate: published articles and their words.
 *
 * @param articles newest first, as {@code Site.articles}
 * @param terms of each article, parallel to {@code articles}
 * @param barred positions of articles that are nobody's neighbour, though they have neighbours of their own
 */
public record Material(List<Article> articles, List<Terms> terms, BitSet barred) {
    public Material {
        if (articles.size() != terms.size()) {
            throw new IllegalArgumentException(
                    articles.size() + " articles with the words of " + terms.size() + ": each needs its own");
        }
        articles = List.copyOf(articles);
        terms = List.copyOf(terms);
        barred = (BitSet) barred.clone();
    }

    int size() {
        return articles.size();
    }
}
