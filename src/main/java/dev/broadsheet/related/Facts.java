package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Provider;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What beside its words decides whether an article belongs beside another, newest article first.
 *
 * @param texts stand for the texts of the articles' files: 64 bits of a fingerprint
 * @param seconds since 1970-01-01T00:00Z at which each was published, descending
 * @param qualities from 0 to 100; what is not rated counts as 50
 * @param providers a hash of who published it; 0 for the site itself
 * @param barred articles that are nobody's neighbour
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared as a whole
public record Facts(long[] texts, long[] seconds, double[] qualities, long[] providers, BitSet barred) {
    private static final double UNRATED = 50;
    private static final double BEST = 100;

    // Of two articles that say as much, the better is worth a little more; words and time must stay the stronger
    // reasons.
    private static final double QUALITY_SPAN = 0.1;

    /** That of the best article. */
    static final double LARGEST_MERIT = merit(BEST);

    static Facts of(List<Article> articles, BitSet barred) {
        int size = articles.size();
        Facts facts = new Facts(new long[size], new long[size], new double[size], new long[size], barred);
        Map<String, Long> providers = new HashMap<>(); // of which most are there many times
        for (int i = 0; i < size; i++) {
            facts.set(i, articles.get(i), providers);
        }
        return facts;
    }

    // A method of its own is compiled after a few calls, the loop only when it is nearly done.
    private void set(int position, Article article, Map<String, Long> known) {
        Provider provider = article.provider();
        texts[position] = article.body().file().low();
        seconds[position] = article.published().getEpochSecond();
        qualities[position] = quality(article.quality());
        providers[position] = provider == null ? 0 : known.computeIfAbsent(nameOf(provider), Words::line);
    }

    private static double quality(double rated) {
        return Double.isNaN(rated) ? UNRATED : Math.max(0, Math.min(BEST, rated));
    }

    private static String nameOf(Provider provider) {
        return provider.domain() != null ? provider.domain() : NameKey.of(provider.name());
    }

    int size() {
        return seconds.length;
    }

    /** By how much an article's quality raises or lowers its score: a tenth at most. */
    double merit(int article) {
        return merit(qualities[article]);
    }

    private static double merit(double quality) {
        return 1 + QUALITY_SPAN * (quality - UNRATED) / (BEST - UNRATED);
    }

    /** How far apart two articles are in time, in seconds. */
    long apart(int one, int other) {
        return Math.abs(seconds[one] - seconds[other]);
    }

    boolean sameProvider(int one, int other) {
        return providers[one] == providers[other];
    }

    boolean own(int article) {
        return providers[article] == 0;
    }

    /** Whether an article is here as it was at a position there, with the same words, whatever its file is called. */
    boolean sameAt(int here, Facts there, int position) {
        return texts[here] == there.texts[position]
                && seconds[here] == there.seconds[position]
                && qualities[here] == there.qualities[position]
                && providers[here] == there.providers[position]
                && barred.get(here) == there.barred.get(position);
    }

    /** The first position of an article that was published at that second or before. */
    int firstAt(long second) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] > second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
