package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param months the articles, cut where the month changes
 * @param pictures whether enough of them have a picture for the list to show pictures
 * @param number of the page, counted from the oldest; null on the page without a number
 * @param newer the next newer page; null on the page without a number
 * @param older the next older page; null on the oldest
 */
public record Listing(
        List<Month> months,
        boolean pictures,
        @Nullable Integer number,
        @Nullable Link newer,
        @Nullable Link older) {

    /** Of no articles. */
    static final Listing EMPTY = new Listing(List.of(), false, null, null, null);

    public Listing {
        months = List.copyOf(months);
    }

    /** Articles of one month, newest first. */
    public record Month(String name, List<Teaser> teasers) {
        public Month {
            teasers = List.copyOf(teasers);
        }
    }
}
