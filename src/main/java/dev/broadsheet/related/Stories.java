package dev.broadsheet.related;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stories of an archive; no article is in two. */
public final class Stories {
    private final int[] groups;
    private final TreeMap<Integer, Story> byGroup = new TreeMap<>();

    Stories(int[] groups, Archive archive) {
        this.groups = groups;
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int article = 0; article < groups.length; article++) {
            if (groups[article] >= 0) {
                members.computeIfAbsent(groups[article], group -> new ArrayList<>())
                        .add(article);
            }
        }
        members.forEach((group, articles) -> byGroup.put(group, story(articles, archive)));
    }

    private static Story story(List<Integer> articles, Archive archive) {
        String identity = archive.articles()
                .get(Collections.max(articles, earliestLast(archive)))
                .path();
        articles.sort(
                Comparator.comparingDouble((Integer article) -> -archive.facts().qualities()[article])
                        .thenComparing(article -> !archive.facts().own(article))
                        .thenComparing(earliestLast(archive).reversed()));
        return new Story(identity, articles);
    }

    private static Comparator<Integer> earliestLast(Archive archive) {
        return Comparator.comparingLong((Integer article) -> -archive.facts().seconds()[article])
                .thenComparing(article -> archive.articles().get(article).path(), Comparator.reverseOrder());
    }

    /** The story of the article at a position of {@code Site.articles}, or null where it stands alone. */
    public @Nullable Story of(int article) {
        return groups[article] < 0 ? null : byGroup.get(groups[article]);
    }

    /** The articles of an article's story, itself among them, best first; empty where it stands alone. */
    public List<Integer> beside(int article) {
        Story story = of(article);
        return story == null ? List.of() : story.articles();
    }

    /** All of them, in no order that means anything, but always the same. */
    public List<Story> all() {
        return List.copyOf(byGroup.values());
    }
}
