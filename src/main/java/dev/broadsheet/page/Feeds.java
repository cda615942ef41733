package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans the feeds of the site, its sections, topics and providers.
 *
 * <p>A feed holds the newest articles; its archives hold as many each, counted from the oldest, so that a new article
 * changes none of them (RFC 5005, 4). Every article is in the feed or in an archive, the newest perhaps in both.
 */
final class Feeds {

    private final Desk desk;
    private final FeedItems items;
    private final int size;

    Feeds(Desk desk, Addresses addresses) {
        this.desk = desk;
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
        pages.add(planned(rss, () -> new FeedPage(rss, url(rss), null, archive(subject, last), newest(subject))));
        pages.add(planned(json, () -> new JsonFeedPage(json, url(json), newest(subject))));
        if (desk.config().feeds().atom()) {
            pages.add(planned(atom, () -> new AtomPage(atom, url(atom), newest(subject))));
        }
        for (int number = 1; number <= last; number++) {
            int k = number;
            String path = Paths.archive(subject.path, k);
            pages.add(planned(
                    path, () -> new FeedPage(path, url(path), url(rss), archive(subject, k - 1), older(subject, k))));
        }
    }

    private static Planned planned(String path, Supplier<Page> page) {
        return new Planned(path, null, () -> Made.of(page.get()));
    }

    /** As many full archives as leave no article out that is not in the feed itself. */
    static int archives(int articles, int size) {
        return articles == 0 ? 0 : (articles - 1) / size;
    }

    private @Nullable String archive(Subject subject, int number) {
        return number == 0 ? null : url(Paths.archive(subject.path, number));
    }

    private Feed newest(Subject subject) {
        int end = Math.min(size, subject.articles.size());
        return feed(
                subject, subject.articles.subList(0, end), desk.config().feeds().fullText());
    }

    /** Archives carry no whole texts: each would be rendered again for every list that the article is in. */
    private Feed older(Subject subject, int number) {
        int end = subject.articles.size() - (number - 1) * size;
        return feed(subject, subject.articles.subList(end - size, end), false);
    }

    private Feed feed(Subject subject, List<Article> articles, boolean fullText) {
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
                articles.stream().map(article -> items.of(article, fullText)).toList());
    }

    private String url(String path) {
        return desk.paths().absolute(path);
    }

    /** What a feed is about: the path of its page, and all articles of it, newest first. */
    private record Subject(String path, String title, List<Article> articles) {}
}
