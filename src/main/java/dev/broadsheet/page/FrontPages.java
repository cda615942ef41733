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
            pages.add(new Planned(
                    Paths.page("", page),
                    null,
                    () -> keys.list(
                            latest(page, Listing.EMPTY),
                            desk.listings().slice(desk.site().articles(), page),
                            last),
                    () -> Made.of(latest(page, desk.listings().page(desk.site().articles(), page, address())))));
        }
        return pages;
    }

    private FrontPage front() {
        Set<Article> shown = new HashSet<>();
        List<Teaser> top = new ArrayList<>();
        for (Article article : Ranking.top(desk.site().articles(), desk.config())) {
            shown.add(article);
            top.add(teaser(article));
        }
        List<FrontPage.Block> blocks = new ArrayList<>();
        for (Topic topic : MainTopics.of(desk.site(), desk.index())) {
            List<Article> articles = fresh(topic.articles(), shown);
            if (!articles.isEmpty()) {
                blocks.add(block(topic, articles));
                shown.addAll(articles);
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

    /** The newest of a topic that are not shown yet, the one that is to lead the block first. */
    private List<Article> fresh(List<Article> articles, Set<Article> shown) {
        List<Article> newest = articles.stream()
                .filter(article -> !shown.contains(article) && Ranking.isGoodEnough(article, desk.config()))
                .limit(CANDIDATES)
                .toList();
        List<Article> fresh = new ArrayList<>();
        newest.stream().filter(desk.teasers()::hasPicture).findFirst().ifPresent(fresh::add);
        for (Article article : newest) {
            if (fresh.size() <= HEADLINES && !fresh.contains(article)) {
                fresh.add(article);
            }
        }
        return fresh;
    }

    private FrontPage.Block block(Topic topic, List<Article> articles) {
        List<Teaser> teasers = articles.stream().map(this::teaser).toList();
        return new FrontPage.Block(desk.teasers().link(topic), teasers.get(0), teasers.subList(1, teasers.size()));
    }

    private LatestPage latest(int number, Listing listing) {
        String path = Paths.page("", number);
        String title = desk.label("latest") + " – " + desk.pageLabel(number);
        Head head =
                desk.heads().of(Heads.Claim.of(title, path).withData(desk.data().list(title, path, listing)));
        return new LatestPage(Paths.file(path), head, listing);
    }

    private Teaser teaser(Article article) {
        return desk.teasers().of(article, desk.language());
    }

    private Listings.Address address() {
        return new Listings.Address(
                "", desk.language(), desk.paths(), desk.tools().labels());
    }
}
