package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of lists: sections, topics, providers, authors and months. */
final class ListPages {

    private final Desk desk;
    private final Keys keys;

    ListPages(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    /** Every page of one list, the page without a number first. */
    List<Planned> plan(String path, List<Article> articles, Kind kind) {
        List<Planned> pages = new ArrayList<>();
        int last = desk.listings().numberedPages(articles);
        for (int number = 0; number <= last; number++) {
            int page = number;
            List<Article> shown = desk.listings().slice(articles, page);
            Planned planned = new Planned(
                    Paths.page(path, page),
                    null,
                    () -> keys.list(frame(path, page, kind), shown, last),
                    () -> make(path, articles, page, kind));
            pages.add(planned.showing(shown));
        }
        return pages;
    }

    private Made make(String path, List<Article> articles, int number, Kind kind) {
        Listings.Address address = new Listings.Address(
                path, desk.language(), desk.paths(), desk.tools().labels());
        return kind.make(numbered(path, number), desk.listings().page(articles, number, address));
    }

    private Page frame(String path, int number, Kind kind) {
        return kind.make(numbered(path, number), Listing.EMPTY).page();
    }

    private Numbered numbered(String path, int number) {
        return new Numbered(Paths.page(path, number), number, number == 0 ? "" : " – " + desk.pageLabel(number));
    }

    /** What makes a list's pages one kind of page. */
    @FunctionalInterface
    interface Kind {
        Made make(Numbered page, Listing listing);
    }

    /**
     * One page of a list.
     *
     * @param number 0 of the page that has none
     * @param suffix what its title adds to the list's name
     */
    record Numbered(String path, int number, String suffix) {
        boolean isFirst() {
            return number == 0;
        }

        String file() {
            return Paths.file(path);
        }
    }
}
