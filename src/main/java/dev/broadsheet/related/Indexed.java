package dev.broadsheet.related;

/** The concordance of an archive that is at hand as a whole. */
final class Indexed implements Concordance {
    private final Terms[] articles;
    private final Columns columns;
    private final WordTable ranks;

    /**
     * @param articles what they say, in their order
     */
    Indexed(Terms[] articles) {
        this.articles = articles;
        this.columns = Columns.of(articles);
        this.ranks = columns.index().ranks();
    }

    @Override
    public Terms terms(int article) {
        return articles[article];
    }

    @Override
    public Postings holders(int word) {
        int rank = ranks.of(word);
        return rank < 0 ? Postings.NONE : columns.index().postings(rank);
    }

    @Override
    public float[] scales() {
        return columns.scales();
    }

    @Override
    public Columns columns() {
        return columns;
    }
}
