package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig.RelatedSettings;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Clippings in the order in which a site has its articles, and what is found beside each. */
final class Morgue {
    private static final RelatedSettings SETTINGS = new RelatedSettings(6, 30);

    private final List<Clipping> clippings;
    private final Neighbours neighbours;

    private Morgue(List<Clipping> clippings, Set<String> barred, Executor threads) {
        this.clippings = clippings.stream().sorted(newestFirst()).toList();
        BitSet positions = new BitSet();
        for (int i = 0; i < this.clippings.size(); i++) {
            positions.set(i, barred.contains(this.clippings.get(i).name()));
        }
        List<Article> articles = this.clippings.stream().map(Clipping::article).toList();
        List<Terms> terms = this.clippings.stream().map(Clipping::terms).toList();
        this.neighbours = Relating.relate(new Material(articles, terms, positions), SETTINGS, threads);
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
        for (int i = 0; i < clippings.size(); i++) {
            if (name(i).equals(name)) {
                return neighbours.of(i);
            }
        }
        throw new IllegalArgumentException("no clipping called " + name);
    }

    /** Every article's neighbours with their scores to the last bit. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        for (int i = 0; i < clippings.size(); i++) {
            all.put(
                    name(i),
                    neighbours.of(i).stream()
                            .map(each -> name(each.article()) + " " + each.score())
                            .toList());
        }
        return all;
    }

    private String name(int position) {
        return clippings.get(position).name();
    }
}
