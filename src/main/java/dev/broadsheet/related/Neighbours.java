package dev.broadsheet.related;

import java.util.ArrayList;
import java.util.List;

/** The neighbours of every article. */
public final class Neighbours {
    private final Row[] rows;

    Neighbours(Row[] rows) {
        this.rows = rows.clone();
    }

    /**
     * The neighbours of the article at a position of {@code Site.articles}, best first, equal scores in the order of
     * {@code Site.articles}; some more than a sidebar holds, because what an editor chose may be among them.
     */
    public List<Neighbour> of(int article) {
        Row row = rows[article];
        List<Neighbour> neighbours = new ArrayList<>(row.articles.length);
        for (int i = 0; i < row.articles.length; i++) {
            neighbours.add(new Neighbour(row.articles[i], row.scores[i]));
        }
        return List.copyOf(neighbours);
    }

    /** The neighbours of one article in a compact form. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(int[] articles, double[] scores) {}
}
