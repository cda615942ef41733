package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.SiteIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Folds the reports of one story into one place of a list. */
final class Folding {

    private final SiteIndex index;
    private final List<Article> articles;
    private final IntFunction<List<Integer>> stories;

    /**
     * @param articles of the site
     * @param stories positions of all articles of the story of the article at a position, best first; empty where it
     *     stands alone. Not asked before something is folded
     */
    Folding(SiteIndex index, List<Article> articles, IntFunction<List<Integer>> stories) {
        this.index = index;
        this.articles = articles;
        this.stories = stories;
    }

    /**
     * One place of a list.
     *
     * @param lead the best of the reports
     * @param first the one that was listed first, whose place it is
     * @param others how many more there are
     */
    record Fold(Article lead, Article first, int others) {}

    /** The places of a list, in the order in which each story is first listed. */
    List<Fold> fold(List<Article> articles) {
        Map<String, List<Article>> byStory = new LinkedHashMap<>();
        for (Article article : articles) {
            byStory.computeIfAbsent(story(article), story -> new ArrayList<>(1)).add(article);
        }
        return byStory.values().stream().map(this::folded).toList();
    }

    private Fold folded(List<Article> reports) {
        Article first = reports.get(0);
        Article lead = first;
        if (reports.size() > 1) {
            List<Integer> best = stories.apply(index.position(first));
            lead = Collections.min(reports, Comparator.comparing(report -> best.indexOf(index.position(report))));
        }
        return new Fold(lead, first, reports.size() - 1);
    }

    /** What all reports of a story share, and nothing else: the path of the best of them. */
    String story(Article article) {
        List<Integer> story = stories.apply(index.position(article));
        return story.isEmpty() ? article.path() : articles.get(story.get(0)).path();
    }
}
