package dev.broadsheet.related;

import java.util.ArrayList;
import java.util.List;

/** The neighbours of every article. */
public final class Neighbours {
    private final Beside rows;

    Neighbours(Beside rows) {
        this.rows = rows;
    }

    /**
     * The neighbours of the article at a position of {@code Site.articles}, best first, equal scores in the order of
     * {@code Site.articles}: as many as a sidebar holds at most, none of the article's own story and no two of another.
     */
    public List<Neighbour> of(int article) {
        List<Neighbour> neighbours = new ArrayList<>(rows.count());
        for (int at = rows.start(article); at < rows.end(article) && rows.articles()[at] >= 0; at++) {
            neighbours.add(new Neighbour(rows.articles()[at], rows.scores()[at]));
        }
        return List.copyOf(neighbours);
    }
}
