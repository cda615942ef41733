package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of lists: sections, topics, providers, authors and months. */
final class ListPages {

    private final Desk desk;

    ListPages(Desk desk) {
        this.desk = desk;
    }

    /** Every page of one list, the page without a number first. */
    List<Planned> plan(String path, List<Article> articles, Kind kind) {
        List<Planned> pages = new ArrayList<>();
        int last = desk.listings().numberedPages(articles);
        for (int number = 0; number <= last; number++) {
            int page = number;
            pages.add(new Planned(Paths.page(path, page), null, () -> make(path, articles, page, kind)));
        }
        return pages;
    }

    private Made make(String path, List<Article> articles, int number, Kind kind) {
        Listings.Address address = new Listings.Address(
                path, desk.language(), desk.paths(), desk.tools().labels());
        Listing listing = desk.listings().page(articles, number, address);
        String page = Paths.page(path, number);
        return kind.make(new Numbered(page, number == 0 ? "" : " – " + desk.pageLabel(number)), listing);
    }

    /** What makes a list's pages one kind of page. */
    @FunctionalInterface
    interface Kind {
        Made make(Numbered page, Listing listing);
    }

    /**
     * One page of a list.
     *
     * @param suffix what its title adds to the list's name
     */
    record Numbered(String path, String suffix) {
        String file() {
            return Paths.file(path);
        }
    }
}
