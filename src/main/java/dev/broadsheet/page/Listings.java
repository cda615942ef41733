package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists cut into pages that stay as they are when articles are added.
 *
 * <p>A list of n articles with p on a page has K = max(0, floor(n/p) - 1) numbered pages; page k holds the articles
 * (k-1)p+1 to kp counted from the oldest, and the page without a number holds the rest.
 */
final class Listings {

    /** In pixels: as wide an image must be for a list to show it. */
    private static final int THUMBNAIL = 160;

    private final int pageSize;
    private final Teasers teasers;
    private final Moments moments;
    private final Folding folding;

    Listings(int pageSize, Teasers teasers, Moments moments, Folding folding) {
        this.pageSize = pageSize;
        this.folding = folding;
        this.teasers = teasers;
        this.moments = moments;
    }

    /** How many numbered pages a list has. */
    static int numberedPages(int articles, int pageSize) {
        return Math.max(0, articles / pageSize - 1);
    }

    /**
     * The power of two that a number of articles has reached. What every page shows is ordered by this: by the number
     * itself, one more article could turn two names round on every page of the site.
     */
    static int magnitude(int articles) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(articles);
    }

    int numberedPages(List<Article> articles) {
        return numberedPages(articles.size(), pageSize);
    }

    /**
     * The articles of one page, newest first.
     *
     * @param newestFirst the whole list
     * @param number of the page, or 0 for the page without a number
     */
    static <T> List<T> slice(List<T> newestFirst, int number, int pageSize) {
        int size = newestFirst.size();
        if (number == 0) {
            return newestFirst.subList(0, size - numberedPages(size, pageSize) * pageSize);
        }
        return newestFirst.subList(size - number * pageSize, size - (number - 1) * pageSize);
    }

    List<Article> slice(List<Article> newestFirst, int number) {
        return slice(newestFirst, number, pageSize);
    }

    Listing page(List<Article> newestFirst, int number, Address address) {
        return page(newestFirst, number, address, Set.of());
    }

    /**
     * One page without the stories that stand elsewhere on it.
     *
     * @param shown numbers of those stories, as {@link Folding#story} has them
     */
    Listing page(List<Article> newestFirst, int number, Address address, Set<String> shown) {
        List<Article> articles = new ArrayList<>(slice(newestFirst, number, pageSize));
        articles.removeIf(article -> shown.contains(folding.story(article)));
        List<Folding.Fold> folds = folding.fold(articles);
        int last = numberedPages(newestFirst);
        List<Listing.Month> months = months(folds, address.language);
        return new Listing(
                months,
                hasEnoughPictures(months, folds.size()),
                number == 0 ? null : number,
                address.newer(number, last),
                address.older(number, last));
    }

    private List<Listing.Month> months(List<Folding.Fold> folds, String language) {
        List<Listing.Month> months = new ArrayList<>();
        int from = 0;
        while (from < folds.size()) {
            YearMonth month = month(folds.get(from));
            int to = from;
            List<Teaser> group = new ArrayList<>();
            while (to < folds.size() && month(folds.get(to)).equals(month)) {
                group.add(teasers.of(folds.get(to++), language));
            }
            months.add(new Listing.Month(moments.month(month, language), group));
            from = to;
        }
        return months;
    }

    private YearMonth month(Folding.Fold fold) {
        return moments.monthOf(fold.first().published());
    }

    private static boolean hasEnoughPictures(List<Listing.Month> months, int places) {
        long pictured = months.stream()
                .flatMap(month -> month.teasers().stream())
                .filter(teaser -> teaser.picture() != null && teaser.picture().isAsWideAs(THUMBNAIL))
                .count();
        return pictured > 0 && pictured * 3 >= places;
    }

    /** Where a list stands: its first page's path, and the language and words of its links. */
    record Address(String path, String language, Paths paths, Labels labels) {
        /** The way to the next newer page from page {@code number} of {@code last}; null on the page without a number. */
        @Nullable
        Link newer(int number, int last) {
            return number == 0 ? null : link("newer", number == last ? 0 : number + 1);
        }

        /** The way to the next older page; null on the oldest. */
        @Nullable
        Link older(int number, int last) {
            int older = number == 0 ? last : number - 1;
            return older == 0 ? null : link("older", older);
        }

        private Link link(String label, int number) {
            return Link.of(labels.text(language, label), paths.href(Paths.page(path, number)));
        }
    }
}
