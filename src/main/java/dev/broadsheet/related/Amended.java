package dev.broadsheet.related;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** The concordance of an archive of which most is as it was: what is asked for is brought up to date, or read. */
final class Amended implements Concordance {
    private final Columns before;
    private final Succession succession;
    private final IntFunction<Terms> articles;

    /** What articles say that are new or may have changed; the index goes by their positions. */
    private final Columns news;

    private final float[] scales;
    private final Map<Integer, Terms> terms = new ConcurrentHashMap<>();
    private final Map<Integer, Postings> holders = new ConcurrentHashMap<>();

    /**
     * @param articles tells what the article at a position says
     */
    Amended(Columns before, Succession succession, IntFunction<Terms> articles) {
        this.before = before;
        this.succession = succession;
        this.articles = articles;
        int[] fresh = succession.fresh().stream().toArray();
        Columns columns = Columns.of(Arrays.stream(fresh).mapToObj(this::terms).toArray(Terms[]::new));
        this.news = new Columns(columns.index().at(fresh), columns.scales());
        this.scales = before.scalesAfter(succession, news.scales());
    }

    @Override
    public Terms terms(int article) {
        return terms.computeIfAbsent(article, articles::apply);
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
        return new Columns(before.index().after(succession, news.index()), scales);
    }
}
