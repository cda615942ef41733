package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the front page and the numbered pages of all articles behind it. */
final class FrontPages {

    /** Headlines of a topic's block beside its lead. */
    private static final int HEADLINES = 4;

    /** Among so many of a topic's newest its block looks for one with a picture. */
    private static final int CANDIDATES = 10;

    /** In pixels: as wide an image must be to lead a block. */
    private static final int BLOCK_WIDTH = 320;

    private final Desk desk;
    private final Keys keys;

    FrontPages(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>();
        pages.add(new Planned("", null, () -> Made.of(front())));
        int last = desk.listings().numberedPages(desk.site().articles());
        for (int number = 1; number <= last; number++) {
            int page = number;
            List<Article> shown = desk.listings().slice(desk.site().articles(), page);
            Planned planned = new Planned(
                    Paths.page("", page),
                    null,
                    () -> keys.list(latest(page, Listing.EMPTY), shown, last),
                    () -> Made.of(latest(page, desk.listings().page(desk.site().articles(), page, address()))));
            pages.add(planned.showing(shown));
        }
        return pages;
    }

    private FrontPage front() {
        Set<String> shown = new HashSet<>();
        List<Teaser> top = new ArrayList<>();
        for (Folding.Fold fold : Ranking.top(desk.site().articles(), desk.config(), desk.folding())) {
            shown.add(desk.folding().story(fold.lead()));
            top.add(teaser(fold));
        }
        List<FrontPage.Block> blocks = new ArrayList<>();
        for (Topic topic : MainTopics.of(desk.site(), desk.index())) {
            List<Folding.Fold> folds = fresh(topic.articles(), shown);
            if (!folds.isEmpty()) {
                blocks.add(block(topic, folds));
                folds.forEach(fold -> shown.add(desk.folding().story(fold.lead())));
            }
        }
        Head head = desk.heads()
                .of(Heads.Claim.of(desk.config().title(), "")
                        .withDescription(desk.config().description())
                        .withData(desk.data().front(top)));
        return new FrontPage(
                Paths.file(""),
                head,
                top.isEmpty() ? null : top.get(0),
                top.isEmpty() ? List.of() : top.subList(1, top.size()),
                blocks,
                desk.listings().page(desk.site().articles(), 0, address(), shown));
    }

    /** The newest stories of a topic that are not shown yet, the one that is to lead the block first. */
    private List<Folding.Fold> fresh(List<Article> articles, Set<String> shown) {
        List<Folding.Fold> newest = desk.folding()
                .fold(articles.stream()
                        .filter(article -> !shown.contains(desk.folding().story(article))
                                && Ranking.isGoodEnough(article, desk.config()))
                        .limit(CANDIDATES)
                        .toList());
        List<Folding.Fold> fresh = new ArrayList<>();
        newest.stream()
                .filter(fold -> desk.teasers().hasPicture(fold.lead(), BLOCK_WIDTH))
                .findFirst()
                .ifPresent(fresh::add);
        for (Folding.Fold fold : newest) {
            if (fresh.size() <= HEADLINES && !fresh.contains(fold)) {
                fresh.add(fold);
            }
        }
        return fresh;
    }

    private FrontPage.Block block(Topic topic, List<Folding.Fold> folds) {
        List<Teaser> teasers = folds.stream().map(this::teaser).toList();
        return new FrontPage.Block(desk.teasers().link(topic), teasers.get(0), teasers.subList(1, teasers.size()));
    }

    private LatestPage latest(int number, Listing listing) {
        String path = Paths.page("", number);
        String title = desk.label("latest") + " – " + desk.pageLabel(number);
        Head head =
                desk.heads().of(Heads.Claim.of(title, path).withData(desk.data().list(title, path, listing)));
        return new LatestPage(Paths.file(path), head, listing);
    }

    private Teaser teaser(Folding.Fold fold) {
        return desk.teasers().of(fold, desk.language());
    }

    private Listings.Address address() {
        return new Listings.Address(
                "", desk.language(), desk.paths(), desk.tools().labels());
    }
}
