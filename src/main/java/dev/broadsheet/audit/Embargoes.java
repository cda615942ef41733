package dev.broadsheet.audit;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Finds articles that time alone is about to publish: the last moment to look at them. */
public final class Embargoes {

    private static final Duration SOON = Duration.ofDays(1);

    private Embargoes() {}

    /**
     * Warns of each article that is published within a day from now.
     *
     * @param names of their files, as messages show them
     */
    public static List<Diagnostic> ending(List<Article> articles, Instant now, Function<Article, String> names) {
        return articles.stream()
                .filter(article -> article.visibility().published()
                        && !article.visibility().deleted())
                .filter(article ->
                        article.published().isAfter(now) && !article.published().isAfter(now.plus(SOON)))
                .map(article -> Diagnostic.warning(
                        "embargo-ends",
                        Location.of(names.apply(article)),
                        "its embargo ends at " + article.published()))
                .sorted()
                .toList();
    }
}
