package dev.broadsheet.intake;

import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Slug;
import dev.broadsheet.article.UrlPolicy;
import dev.broadsheet.article.UrlPolicy.Destination;
import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.intake.FeedItem.Channel;
import dev.broadsheet.intake.FeedItem.Feed;
import dev.broadsheet.site.UrlKey;
import dev.broadsheet.source.Problems;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes articles of what a feed brings. */
final class Clippings {

    private static final int LONGEST_HEADLINE = 80;

    private final Workshop workshop;
    private final String origin;
    private final Problems problems;
    private final Consumer<Manuscript> out;

    /**
     * @param origin what messages call the feed's file
     * @param out takes each article
     */
    Clippings(Workshop workshop, String origin, Problems problems, Consumer<Manuscript> out) {
        this.workshop = workshop;
        this.origin = origin;
        this.problems = problems;
        this.out = out;
    }

    void take(Feed feed) {
        for (FeedItem item : feed.items()) {
            Instant published = item.published() == null ? item.updated() : item.published();
            String title = item.title().isEmpty() ? headline(item) : item.title();
            if (title.isEmpty()) {
                lost("an item has neither a title nor a text; it is left out");
            } else if (published == null) {
                lost("\"" + title + "\" has no date that can be read; it is left out");
            } else {
                damaged(title, title + item.summary() + item.html());
                out.accept(manuscript(feed, item, title, published));
            }
        }
    }

    /** Warns of characters that the file's encoding does not know, in whose place this one stands. */
    private void damaged(String title, String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            String message = "\"" + title + "\" has characters that could not be read";
            problems.warning("encoding", problems.at(0), message, "save the file in the encoding that it names");
        }
    }

    private void lost(String message) {
        problems.warning("not-imported", problems.at(0), message, null);
    }

    /** Where a title is missing, the first words of the text are one, as in a blog of short notes. */
    private static String headline(FeedItem item) {
        String text = item.summary().isEmpty() ? FeedText.plain(item.html()) : item.summary();
        return FeedText.cut(text, LONGEST_HEADLINE);
    }

    private Manuscript manuscript(Feed feed, FeedItem item, String title, Instant published) {
        String url = address(item.url(), feed);
        String first = item.origin() == null ? url : item.origin();
        String read = url == null ? first : url;
        Map<String, Object> provider = provider(item.source() == null ? feed.channel() : item.source(), first);
        FrontFields fields = new FrontFields()
                .with("title", title)
                .with("publishedDateTime", published)
                .with("updatedDateTime", later(item.updated(), published))
                .withExcerpt(item.summary())
                .with("provider", provider);
        fields.withUrl("originalUrl", first);
        fields.withUrl("webUrl", read);
        String page = Objects.requireNonNullElse(read, "");
        String text = title + " " + item.summary() + " " + FeedText.plain(item.html());
        fields.withAuthors(item.authors())
                .with("topics", workshop.topics().topics(item.categories(), text))
                .withPictures(item.pictures().stream()
                        .map(picture -> picture.at(resolved(page, picture.url())))
                        .toList())
                .with("locale", locale(item.language()))
                .with(Manuscript.SOURCE_ID, foreignId(item, first, read));
        String path = FrontFields.path(workshop.collection(), published, Slug.of(title));
        String body = workshop.body(item.html(), Objects.requireNonNullElse(item.base(), page), title, problems);
        return new Manuscript(origin, path, keys(item, fields.map(), provider), fields.map(), body);
    }

    private static @Nullable Instant later(@Nullable Instant updated, Instant published) {
        return updated != null && updated.isAfter(published) ? updated : null;
    }

    /** A link of the feed, made absolute from the feed's own address. */
    private static @Nullable String address(@Nullable String link, Feed feed) {
        return link == null || link.isBlank()
                ? null
                : resolved(Objects.requireNonNullElse(feed.channel().url(), ""), link);
    }

    private static String resolved(String base, String link) {
        String written = UrlPolicy.destination(link).map(Destination::url).orElse(link.strip());
        try {
            return URI.create(base.strip()).resolve(written).toString();
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    private static Map<String, Object> provider(Channel channel, @Nullable String first) {
        String url = channel.url() == null ? first : channel.url();
        String domain = url == null ? null : domain(url);
        Map<String, Object> provider = new LinkedHashMap<>();
        if (!channel.name().isEmpty()) {
            provider.put("name", channel.name());
        }
        if (domain != null) {
            provider.put("domain", domain);
        }
        return provider;
    }

    private static @Nullable String domain(String url) {
        return UrlPolicy.web(url)
                .map(usable -> URI.create(usable).getHost())
                .flatMap(Provider::domainOf)
                .orElse(null);
    }

    private @Nullable String locale(@Nullable String language) {
        String tag = language == null ? null : LanguageTag.of(language).orElse(null);
        return tag == null || tag.equals(workshop.language()) ? null : tag;
    }

    private static @Nullable String foreignId(FeedItem item, @Nullable String first, @Nullable String read) {
        return item.id() == null || item.id().equals(first) || item.id().equals(read) ? null : item.id();
    }

    /** By what the newsroom knows it: addresses as it keeps them, of which a name that is one may be an earlier one. */
    private static List<String> keys(FeedItem item, Map<String, Object> fields, Map<String, Object> provider) {
        Stream<String> addresses = Stream.of(fields.get("originalUrl"), fields.get("webUrl"), item.id())
                .filter(Objects::nonNull)
                .flatMap(address -> UrlPolicy.web(address.toString()).stream())
                .map(UrlKey::of)
                .filter(key -> !key.isEmpty());
        Object id = fields.get(Manuscript.SOURCE_ID);
        Object name = provider.getOrDefault("domain", provider.getOrDefault("name", ""));
        Stream<String> ids = id == null ? Stream.of() : Stream.of(Manuscript.keyOfId(name.toString(), id.toString()));
        return Stream.concat(addresses, ids).distinct().toList();
    }
}
