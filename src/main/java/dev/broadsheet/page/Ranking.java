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

    /** The stories of the front page's top, the lead first; each is told by the best of its newest reports. */
    static List<Folding.Fold> top(List<Article> newestFirst, SiteConfig config, Folding folding) {
        List<Folding.Fold> newest = folding.fold(newestFirst.stream()
                .limit(NEWEST)
                .filter(article -> isGoodEnough(article, config))
                .toList());
        List<Folding.Fold> top = new ArrayList<>();
        newestFirst.stream()
                .filter(article -> article.visibility().pinned())
                .findFirst()
                .ifPresent(pinned -> top.add(pinned(pinned, newest, folding)));
        newest.stream()
                .filter(fold -> top.isEmpty()
                        || !folding.story(fold.lead())
                                .equals(folding.story(top.get(0).lead())))
                .sorted(Comparator.comparing(Folding.Fold::lead, BEST_FIRST))
                .limit(BEST)
                .forEach(top::add);
        return top;
    }

    /** A pinned article stands for its story, whichever report of it is the best. */
    private static Folding.Fold pinned(Article pinned, List<Folding.Fold> newest, Folding folding) {
        return newest.stream()
                .filter(fold -> folding.story(fold.lead()).equals(folding.story(pinned)))
                .findFirst()
                .map(fold -> new Folding.Fold(pinned, fold.first(), fold.others()))
                .orElse(new Folding.Fold(pinned, pinned, 0));
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
