package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.RelatedSettings;
import dev.broadsheet.config.StorySettings;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Clippings in the order in which a site has its articles, and what is found beside each. */
final class Morgue {
    private static final Rules RULES = new Rules(RelatedSettings.STANDARD, StorySettings.STANDARD);

    private final List<Clipping> clippings;
    private final Relation relation;

    private Morgue(List<Clipping> clippings, Set<String> barred, Executor threads) {
        this.clippings = clippings.stream().sorted(newestFirst()).toList();
        this.relation = Relating.relate(material(this.clippings, barred), RULES, threads);
    }

    private Morgue(List<Clipping> clippings, Relation relation) {
        this.clippings = clippings;
        this.relation = relation;
    }

    /** The clippings of now, related by what was found before. */
    Morgue after(List<Clipping> now) {
        List<Clipping> sorted = now.stream().sorted(newestFirst()).toList();
        return new Morgue(sorted, relation.past().after(material(sorted, Set.of()), RULES, Runnable::run));
    }

    boolean isOfTheSame(Morgue later) {
        return relation.past().isOfTheSame(later.relation);
    }

    private static Material material(List<Clipping> clippings, Set<String> barred) {
        BitSet positions = new BitSet();
        Map<String, Clipping> byPath = new HashMap<>();
        for (int i = 0; i < clippings.size(); i++) {
            positions.set(i, barred.contains(clippings.get(i).name()));
            byPath.put(clippings.get(i).article().path(), clippings.get(i));
        }
        List<Article> articles = clippings.stream().map(Clipping::article).toList();
        return new Material(
                articles,
                article -> Objects.requireNonNull(byPath.get(article.path())).terms(),
                positions);
    }

    static Morgue of(List<Clipping> clippings) {
        return new Morgue(clippings, Set.of(), Runnable::run);
    }

    static Morgue of(Clipping... clippings) {
        return of(List.of(clippings));
    }

    static Morgue barring(String name, List<Clipping> clippings) {
        return new Morgue(clippings, Set.of(name), Runnable::run);
    }

    static Morgue threaded(int threads, List<Clipping> clippings) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return new Morgue(clippings, Set.of(), pool);
        } finally {
            pool.shutdown();
        }
    }

    private static Comparator<Clipping> newestFirst() {
        return Comparator.comparing((Clipping each) -> each.article().published())
                .reversed()
                .thenComparing(Clipping::name);
    }

    List<String> beside(String name) {
        return found(name).stream().map(each -> name(each.article())).toList();
    }

    List<Neighbour> found(String name) {
        return relation.neighbours().of(position(name));
    }

    /** Every article's neighbours with their scores to the last bit. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        for (int i = 0; i < clippings.size(); i++) {
            all.put(
                    name(i),
                    relation.neighbours().of(i).stream()
                            .map(each -> name(each.article()) + " " + each.score())
                            .toList());
        }
        return all;
    }

    /** The names of each story's articles, best first, by the story's identity. */
    Map<String, List<String>> stories() {
        Map<String, List<String>> stories = new TreeMap<>();
        for (Story story : relation.stories().all()) {
            stories.put(
                    story.identity(), story.articles().stream().map(this::name).toList());
        }
        return stories;
    }

    /** Why the second stands beside the first, in the spelling of the first. */
    Kinship kinship(String name, String other) {
        Clipping clipping = clippings.get(position(name));
        Spellings spellings =
                Words.spellings(clipping.article(), clipping.body(), "en", RelatedSettings.STANDARD.weights());
        return relation.kinship(position(name), position(other), spellings);
    }

    private int position(String name) {
        for (int i = 0; i < clippings.size(); i++) {
            if (name(i).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no clipping called " + name);
    }

    String name(int position) {
        return clippings.get(position).name();
    }
}
