package dev.broadsheet.related;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** The concordance of an archive of which most is as it was: what holds a word is brought up to date when it is asked for. */
final class Amended implements Concordance {
    private final Columns before;
    private final Succession succession;

    /** Positions of articles that are new or may have changed, ascending. */
    private final int[] fresh;

    /** What these say: the vectors go by their order, the index by their positions. */
    private final Columns news;

    private final float[] scales;
    private final Map<Integer, Postings> holders = new ConcurrentHashMap<>();

    /**
     * @param words tells those of articles that are new or may have changed
     */
    Amended(Columns before, Succession succession, IntFunction<Terms> words) {
        this.before = before;
        this.succession = succession;
        this.fresh = succession.fresh().stream().toArray();
        Vectors vectors = Vectors.of(Arrays.stream(fresh).mapToObj(words).toArray(Terms[]::new));
        this.news = new Columns(vectors, Index.of(vectors).at(fresh));
        this.scales = before.vectors().scalesAfter(succession, vectors);
    }

    @Override
    public Terms terms(int article) {
        int place = Arrays.binarySearch(fresh, article);
        return place < 0
                ? before.vectors().terms(succession.origin()[article])
                : news.vectors().terms(place);
    }

    @Override
    public Postings holders(int word) {
        return holders.computeIfAbsent(word, this::merged);
    }

    private Postings merged(int word) {
        Postings old = before.index().holders(word);
        Postings more = news.index().holders(word);
        int[] entries = new int[old.count() + more.count()];
        return new Postings(entries, 0, old.merge(succession, more, entries, 0));
    }

    @Override
    public float[] scales() {
        return scales;
    }

    @Override
    public Columns columns() {
        Vectors vectors = before.vectors().after(succession, news.vectors());
        return new Columns(vectors, before.index().after(succession, news.index(), vectors.terms().length));
    }
}
