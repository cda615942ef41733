package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.build.Explanation.Entry;
import dev.broadsheet.build.Explanation.Surroundings;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.SidebarSource;
import dev.broadsheet.related.Kinship;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.related.Relation;
import dev.broadsheet.related.Spellings;
import dev.broadsheet.related.Story;
import dev.broadsheet.related.Words;
import dev.broadsheet.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A newsroom arranged, related and planned, but not rendered; tells what stands beside an article and why. */
record Survey(Worksite worksite, Newsroom newsroom, Site site, Relation relation, PagePlan plan) {

    /** Articles whose surroundings are found at a time: what is told of them is in memory together. */
    private static final int STRETCH = 256;

    /** Tells of every published article, newest first. */
    void tell(Consumer<Surroundings> listener) {
        List<Article> articles = site.articles();
        for (int start = 0; start < articles.size(); start += STRETCH) {
            List<Article> stretch = articles.subList(start, Math.min(articles.size(), start + STRETCH));
            worksite.workers().map(stretch, this::around).forEach(listener);
        }
    }

    /** What stands beside a published article. */
    Surroundings around(Article article) {
        int position = site.position(article);
        Spellings spellings = Words.spellings(
                article,
                newsroom.bodyOf(article, worksite),
                newsroom.config().language(),
                newsroom.config().related().weights());
        List<Neighbour> neighbours = relation.neighbours().of(position);
        List<Entry> related = new ArrayList<>();
        for (SidebarSource shown : plan.sidebars().apply(article)) {
            related.add(
                    shown.chosen() == null ? computed(position, shown, neighbours, spellings) : chosen(article, shown));
        }
        List<String> story = relation.stories().beside(position).stream()
                .filter(other -> other != position)
                .map(other -> site.articles().get(other).path())
                .toList();
        return new Surroundings(article.path(), plan.urls().apply(article), related, story);
    }

    /** The paths of all articles of a story, best first, by the path of each. */
    Map<String, List<String>> stories() {
        Map<String, List<String>> stories = new HashMap<>();
        for (Story story : relation.stories().all()) {
            List<String> paths = story.articles().stream()
                    .map(position -> site.articles().get(position).path())
                    .toList();
            paths.forEach(path -> stories.put(path, paths));
        }
        return stories;
    }

    private Entry chosen(Article article, SidebarSource shown) {
        Article other = shown.article();
        return other == null
                ? new Entry(null, shown.url(), shown.chosen(), 0, null, List.of())
                : new Entry(other.path(), shown.url(), shown.chosen(), 0, null, shared(article, other));
    }

    private Entry computed(int position, SidebarSource shown, List<Neighbour> neighbours, Spellings spellings) {
        for (Neighbour neighbour : neighbours) {
            Article other = site.articles().get(neighbour.article());
            if (other.equals(shown.article())) {
                Kinship kinship = relation.kinship(position, neighbour.article(), spellings);
                List<String> topics = shared(site.articles().get(position), other);
                return new Entry(other.path(), shown.url(), null, neighbour.score(), kinship, topics);
            }
        }
        throw new IllegalArgumentException("a computed entry must be a neighbour: " + shown.url());
    }

    /** Topics that both name, as the second spells them. */
    private static List<String> shared(Article article, Article other) {
        Set<String> keys = new HashSet<>();
        article.topics().forEach(topic -> keys.add(NameKey.of(topic)));
        return other.topics().stream()
                .filter(topic -> keys.remove(NameKey.of(topic)))
                .toList();
    }
}
