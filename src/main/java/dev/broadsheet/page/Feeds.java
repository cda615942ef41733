package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans the feeds of the site, its sections, topics and providers.
 *
 * <p>A feed holds the newest articles; its archives hold as many each, counted from the oldest, so that a new article
 * changes none of them (RFC 5005, 4). Every article is in the feed or in an archive, the newest perhaps in both.
 */
final class Feeds {

    private final Desk desk;
    private final Keys keys;
    private final FeedItems items;
    private final int size;

    Feeds(Desk desk, Addresses addresses, Keys keys) {
        this.desk = desk;
        this.keys = keys;
        this.items = new FeedItems(desk, addresses);
        this.size = desk.config().feeds().items();
    }

    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>();
        add(pages, new Subject("", desk.config().title(), desk.site().articles()));
        for (Section section : desk.site().sections()) {
            add(pages, subject(Paths.section(section), section.name(), section.articles()));
        }
        for (Topic topic : desk.site().topics()) {
            if (topic.listed()) {
                add(pages, subject(Paths.topic(topic), topic.name(), topic.articles()));
            }
        }
        for (ProviderGroup provider : desk.site().providers()) {
            add(pages, subject(Paths.provider(provider), provider.name(), provider.articles()));
        }
        return pages;
    }

    private Subject subject(String path, String name, List<Article> articles) {
        return new Subject(path, name + " – " + desk.config().title(), articles);
    }

    private void add(List<Planned> pages, Subject subject) {
        String rss = subject.path + Paths.FEED;
        String json = subject.path + Paths.JSON_FEED;
        String atom = subject.path + Paths.ATOM;
        int last = archives(subject.articles.size(), size);
        boolean full = desk.config().feeds().fullText();
        List<Article> newest = subject.articles.subList(0, Math.min(size, subject.articles.size()));
        Contents contents = new Contents(subject, newest, full);
        pages.add(planned(rss, contents, feed -> new FeedPage(rss, url(rss), null, archive(subject, last), feed)));
        pages.add(planned(json, contents, feed -> new JsonFeedPage(json, url(json), feed)));
        if (desk.config().feeds().atom()) {
            pages.add(planned(atom, contents, feed -> new AtomPage(atom, url(atom), feed)));
        }
        for (int number = 1; number <= last; number++) {
            int k = number;
            String path = Paths.archive(subject.path, k);
            pages.add(planned(
                    path,
                    older(subject, k),
                    feed -> new FeedPage(path, url(path), url(rss), archive(subject, k - 1), feed)));
        }
    }

    private Planned planned(String path, Contents contents, Function<Feed, Page> page) {
        Planned planned = new Planned(
                path,
                null,
                () -> keys.listing(page.apply(feed(contents.none())), contents.articles, contents.fullText),
                () -> Made.of(page.apply(feed(contents))));
        return planned.showing(contents.articles);
    }

    /** As many full archives as leave no article out that is not in the feed itself. */
    static int archives(int articles, int size) {
        return articles == 0 ? 0 : (articles - 1) / size;
    }

    private @Nullable String archive(Subject subject, int number) {
        return number == 0 ? null : url(Paths.archive(subject.path, number));
    }

    /** Archives carry no whole texts: each would be rendered again for every list that the article is in. */
    private Contents older(Subject subject, int number) {
        int end = subject.articles.size() - (number - 1) * size;
        return new Contents(subject, subject.articles.subList(end - size, end), false);
    }

    private Feed feed(Contents contents) {
        Subject subject = contents.subject;
        List<Article> articles = contents.articles;
        Instant updated = articles.stream()
                .map(Article::changed)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String description = desk.config().description();
        return new Feed(
                XmlText.of(subject.title),
                XmlText.of(description.isEmpty() ? desk.config().title() : description),
                url(subject.path),
                desk.language(),
                XmlText.of(desk.config().publisher().name()),
                updated == null ? null : FeedTime.of(updated),
                desk.config().feeds().hub(),
                articles.stream()
                        .map(article -> items.of(article, contents.fullText))
                        .toList());
    }

    private String url(String path) {
        return desk.paths().absolute(path);
    }

    /** What a feed is about: the path of its page, and all articles of it, newest first. */
    private record Subject(String path, String title, List<Article> articles) {}

    /** The articles of one feed or archive. */
    private record Contents(Subject subject, List<Article> articles, boolean fullText) {
        Contents none() {
            return new Contents(subject, List.of(), fullText);
        }
    }
}
