package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Html;
import dev.broadsheet.article.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans the pages of all corrections and their feed; there are none where nothing was corrected. */
final class Corrections {

    private static final Comparator<Correction> NEWEST_FIRST = Comparator.comparing(
                    (Correction correction) -> correction.note.at())
            .reversed()
            .thenComparing(correction -> correction.article.path())
            .thenComparing(correction -> correction.note.text());

    private final Desk desk;
    private final FeedItems items;
    private final List<Correction> corrections = new ArrayList<>();

    Corrections(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.items = new FeedItems(desk, addresses);
        for (Article article : desk.site().articles()) {
            if (desk.teasers().hasPage(article)) {
                article.changes().corrections().forEach(note -> corrections.add(new Correction(article, note)));
            }
        }
        corrections.sort(NEWEST_FIRST);
    }

    List<Planned> pages() {
        List<Planned> pages = new ArrayList<>();
        int size = desk.config().pageSize();
        int last = Listings.numberedPages(corrections.size(), size);
        for (int number = 0; !corrections.isEmpty() && number <= last; number++) {
            int k = number;
            String path = Paths.page(Paths.CORRECTIONS, k);
            pages.add(new Planned(
                    path, null, () -> Made.of(page(path, k, last, Listings.slice(corrections, k, size)))));
        }
        return pages;
    }

    List<Planned> feeds() {
        if (corrections.isEmpty()) {
            return List.of();
        }
        String rss = Paths.CORRECTIONS + Paths.FEED;
        String json = Paths.CORRECTIONS + Paths.JSON_FEED;
        return List.of(
                new Planned(rss, null, () -> Made.of(new FeedPage(rss, url(rss), null, null, feed()))),
                new Planned(json, null, () -> Made.of(new JsonFeedPage(json, url(json), feed()))));
    }

    private CorrectionsPage page(String path, int number, int last, List<Correction> shown) {
        String name = desk.label("corrections");
        String title = number == 0 ? name : name + " – " + desk.pageLabel(number);
        Listings.Address address = new Listings.Address(
                Paths.CORRECTIONS, desk.language(), desk.paths(), desk.tools().labels());
        Heads.Claim claim = Heads.Claim.of(title, path)
                .withFeeds(List.of(
                        desk.feeds().rss(name, Paths.CORRECTIONS), desk.feeds().json(name, Paths.CORRECTIONS)));
        return new CorrectionsPage(
                Paths.file(path),
                desk.heads().of(claim),
                desk.link(name, Paths.CORRECTIONS + Paths.FEED),
                shown.stream().map(this::entry).toList(),
                number == 0 ? null : number,
                address.newer(number, last),
                address.older(number, last));
    }

    private CorrectionsPage.Entry entry(Correction correction) {
        Teaser teaser = desk.teasers().of(correction.article, desk.language());
        return new CorrectionsPage.Entry(
                Link.of(teaser.headline(), teaser.href()),
                desk.remark(correction.note, desk.language()),
                teaser.language(),
                teaser.direction());
    }

    private Feed feed() {
        List<Correction> newest =
                corrections.stream().limit(desk.config().feeds().items()).toList();
        String site = desk.config().title();
        Set<String> ids = new HashSet<>();
        return new Feed(
                XmlText.of(desk.label("corrections") + " – " + site),
                XmlText.of(desk.label("corrections") + " – " + site),
                url(Paths.CORRECTIONS),
                desk.language(),
                XmlText.of(desk.config().publisher().name()),
                FeedTime.of(newest.get(0).note.at()),
                desk.config().feeds().hub(),
                newest.stream().map(correction -> item(correction, ids)).toList());
    }

    /**
     * A correction is an item of its own: its id is the article's with the moment of the correction, and a number where
     * another has both.
     *
     * @param ids of the items before it
     */
    private Feed.Item item(Correction correction, Set<String> ids) {
        Feed.Item article = items.of(correction.article, false);
        Instant at = correction.note.at();
        String first = article.id() + "#corrected-" + at;
        String id = first;
        for (int number = 2; !ids.add(id); number++) {
            id = first + "-" + number;
        }
        return new Feed.Item(
                article.title(),
                id,
                article.link(),
                null,
                FeedTime.of(at),
                null,
                XmlText.of(correction.note.text()),
                Html.EMPTY,
                article.authors(),
                article.categories(),
                article.language(),
                article.image());
    }

    private String url(String path) {
        return desk.paths().absolute(path);
    }

    private record Correction(Article article, Note note) {}
}
