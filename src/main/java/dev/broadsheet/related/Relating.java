package dev.broadsheet.related;

import dev.broadsheet.config.SiteConfig.RelatedSettings;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Finds the neighbours of every article, in time that grows with the number of articles and not with its square. */
public final class Relating {
    // More neighbours than a sidebar holds: some may be there already, because an editor chose them.
    private static final int SPARE = 6;

    // Articles that one thread does at a stretch, and the most stretches, each of which needs memory of its own.
    private static final int STRETCH = 256;
    private static final int STRETCHES = 64;

    private Relating() {}

    /**
     * The neighbours of each article; whatever the threads, they are the same.
     *
     * @param threads must not be busy with the caller alone, who waits for them
     */
    public static Neighbours relate(Material material, RelatedSettings settings, Executor threads) {
        int articles = material.size();
        Vocabulary vocabulary = Vocabulary.of(material.terms(), threads);
        Vectors vectors = new Vectors(articles);
        Facts facts = new Facts(articles, settings.windowDays());
        each(articles, threads, () -> article -> {
            vectors.put(article, material.terms().get(article), vocabulary);
            facts.put(article, material.articles().get(article));
        });
        Index index = Index.of(vectors, vocabulary.size(), material.barred());
        Neighbours.Row[] rows = new Neighbours.Row[articles];
        each(articles, threads, () -> {
            Search search = new Search(vectors, index, facts, settings.count() + SPARE);
            return article -> rows[article] = search.find(article);
        });
        return new Neighbours(rows);
    }

    private static void each(int articles, Executor threads, Supplier<IntConsumer> work) {
        int stretch = Math.max(STRETCH, (articles + STRETCHES - 1) / STRETCHES);
        Work.share(threads, (articles + stretch - 1) / stretch, number -> {
            IntConsumer task = work.get();
            int end = Math.min(articles, (number + 1) * stretch);
            for (int article = number * stretch; article < end; article++) {
                task.accept(article);
            }
        });
    }
}
