package dev.broadsheet.related;

/** The concordance of an archive that is at hand as a whole. */
final class Indexed implements Concordance {
    private final Columns columns;
    private final WordTable ranks;

    Indexed(Columns columns) {
        this.columns = columns;
        this.ranks = columns.index().ranks();
    }

    @Override
    public Terms terms(int article) {
        return columns.vectors().terms(article);
    }

    @Override
    public Postings holders(int word) {
        int rank = ranks.of(word);
        return rank < 0 ? Postings.NONE : columns.index().postings(rank);
    }

    @Override
    public float[] scales() {
        return columns.vectors().scales();
    }

    @Override
    public Columns columns() {
        return columns;
    }
}
