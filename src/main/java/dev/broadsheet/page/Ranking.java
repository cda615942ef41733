package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which articles lead the front page: a pinned one, then the best of the newest by heat, quality and date. */
public final class Ranking {

    /** How many of the newest may lead. */
    private static final int NEWEST = 50;

    /** How many of them do. */
    private static final int BEST = 7;

    private static final Comparator<Article> BEST_FIRST = Comparator.comparingDouble(
                    (Article article) -> rating(article.heat()))
            .thenComparingDouble(article -> rating(article.quality()))
            .thenComparing(Article::published)
            .reversed()
            .thenComparing(Article::path);

    private Ranking() {}

    /** The articles of the front page's top, the lead first. */
    static List<Article> top(List<Article> newestFirst, SiteConfig config) {
        List<Article> top = new ArrayList<>();
        newestFirst.stream()
                .filter(article -> article.visibility().pinned())
                .findFirst()
                .ifPresent(top::add);
        newestFirst.stream()
                .limit(NEWEST)
                .filter(article -> isGoodEnough(article, config) && !top.contains(article))
                .sorted(BEST_FIRST)
                .limit(BEST)
                .forEach(top::add);
        return top;
    }

    /** Whether an article may have a place of honour: unrated ones may. */
    public static boolean isGoodEnough(Article article, SiteConfig config) {
        return !(article.quality() < config.minimumQuality())
                && !(isRated(article.heat()) && article.heat() < config.minimumHeat());
    }

    private static boolean isRated(double heat) {
        return heat >= 0;
    }

    private static double rating(double value) {
        return value >= 0 ? value : 0;
    }
}
