package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Positions of articles that no computed sidebar holds: they are not good enough, or of an excluded topic. */
    public static BitSet barred(Site site) {
        BitSet barred = new BitSet();
        Set<String> excluded = site.config().related().excludedTopics().stream()
                .map(NameKey::of)
                .collect(Collectors.toSet());
        for (Topic topic : site.topics()) {
            if (excluded.contains(topic.key()) || !Collections.disjoint(excluded, topic.aliases())) {
                topic.articles().forEach(article -> barred.set(site.position(article)));
            }
        }
        for (int i = 0; i < site.articles().size(); i++) {
            if (!isGoodEnough(site.articles().get(i), site.config())) {
                barred.set(i);
            }
        }
        return barred;
    }

    private static boolean isRated(double heat) {
        return heat >= 0;
    }

    private static double rating(double value) {
        return value >= 0 ? value : 0;
    }
}
