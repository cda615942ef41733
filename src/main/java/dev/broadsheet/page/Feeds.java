package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.FeedHtml;
import dev.broadsheet.article.Html;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the RSS feeds of the site, its sections, topics and providers. */
final class Feeds {

    private final Desk desk;
    private final Addresses addresses;

    Feeds(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>();
        pages.add(feed("", "", desk.site().articles()));
        for (Section section : desk.site().sections()) {
            pages.add(feed(Paths.section(section), section.name(), section.articles()));
        }
        for (Topic topic : desk.site().topics()) {
            if (topic.listed()) {
                pages.add(feed(Paths.topic(topic), topic.name(), topic.articles()));
            }
        }
        for (ProviderGroup provider : desk.site().providers()) {
            pages.add(feed(Paths.provider(provider), provider.name(), provider.articles()));
        }
        return pages;
    }

    private Planned feed(String path, String name, List<Article> articles) {
        return new Planned(path + Paths.FEED, null, () -> Made.of(make(path, name, articles)));
    }

    private FeedPage make(String path, String name, List<Article> articles) {
        List<Article> newest =
                articles.stream().limit(desk.config().feeds().items()).toList();
        String site = desk.config().title();
        Instant updated = newest.stream()
                .map(Article::changed)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String description = desk.config().description();
        return new FeedPage(
                path + Paths.FEED,
                name.isEmpty() ? site : name + " – " + site,
                description.isEmpty() ? site : description,
                desk.paths().absolute(path),
                desk.paths().absolute(path + Paths.FEED),
                desk.language(),
                updated == null ? null : Moments.rfc822(updated),
                newest.stream().map(this::item).toList());
    }

    private FeedPage.Item item(Article article) {
        return new FeedPage.Item(
                article.title(),
                desk.paths()
                        .absoluteHref(
                                desk.teasers().of(article, desk.language()).href()),
                id(article),
                Moments.rfc822(article.published()),
                article.excerpt(),
                content(article),
                creator(article),
                article.topics());
    }

    /** A tag URI (RFC 4151): the host, the day of publication and the file, so that a new slug is no new item. */
    private String id(Article article) {
        String day = article.published().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return "tag:" + Hosts.of(desk.config().url()) + "," + day + ":" + PathNames.encoded(article.path());
    }

    private Html content(Article article) {
        if (!desk.config().feeds().fullText() || article.body().blank()) {
            return Html.EMPTY;
        }
        BodyLinks links = new BodyLinks(article, desk.teasers().path(article), desk, addresses);
        Html body = desk.bodies().render(article, desk.language(), links).html();
        return FeedHtml.of(body, desk.paths().absolute(desk.teasers().path(article)));
    }

    private @Nullable String creator(Article article) {
        if (!article.authors().isEmpty()) {
            return article.authors().get(0).name();
        }
        return article.provider() == null ? null : article.provider().name();
    }
}
