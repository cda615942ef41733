package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Folds the reports of one story into one place of a list. */
final class Folding {

    /** The story of each article that shares one, by the article's path: paths of all its articles, best first. */
    private final Map<String, List<String>> stories = new HashMap<>();

    /**
     * @param articles of the site
     * @param stories positions of all articles of the story of the article at a position, best first; empty where it
     *     stands alone
     */
    Folding(List<Article> articles, IntFunction<List<Integer>> stories) {
        for (int position = 0; position < articles.size(); position++) {
            String path = articles.get(position).path();
            List<Integer> story = stories.apply(position);
            if (!story.isEmpty() && !this.stories.containsKey(path)) {
                List<String> paths = story.stream()
                        .map(member -> articles.get(member).path())
                        .toList();
                paths.forEach(member -> this.stories.put(member, paths));
            }
        }
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
            List<String> best = stories.getOrDefault(first.path(), List.of());
            lead = Collections.min(reports, Comparator.comparing(report -> best.indexOf(report.path())));
        }
        return new Fold(lead, first, reports.size() - 1);
    }

    /** What all reports of a story share, and nothing else: the path of the best of them. */
    String story(Article article) {
        List<String> story = stories.get(article.path());
        return story == null ? article.path() : story.get(0);
    }
}
