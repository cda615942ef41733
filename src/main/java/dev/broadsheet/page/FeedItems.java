package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.article.FeedHtml;
import dev.broadsheet.article.Html;
import dev.broadsheet.article.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes of articles what feeds show of them. */
final class FeedItems {

    /** An article stands in the feeds of several lists, and in several formats: so many bodies are remembered. */
    private static final int REMEMBERED = 512;

    private final Desk desk;
    private final Addresses addresses;
    private final Map<String, Html> contents = new HashMap<>();

    FeedItems(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    /**
     * @param fullText whether the item carries the whole body
     */
    Feed.Item of(Article article, boolean fullText) {
        boolean page = desk.teasers().hasPage(article);
        String own = desk.paths().absolute(desk.teasers().path(article));
        String elsewhere =
                article.provider() == null ? null : article.elsewhere().readAt();
        Instant changed = article.changed();
        return new Feed.Item(
                XmlText.of(article.title()),
                id(article),
                page ? own : Objects.requireNonNullElse(elsewhere, own),
                page ? elsewhere : null,
                FeedTime.of(article.published()),
                changed.equals(article.published()) ? null : FeedTime.of(changed),
                XmlText.of(article.excerpt().isEmpty() ? article.title() : article.excerpt()),
                fullText && page && !article.body().blank() ? content(article) : Html.EMPTY,
                authors(article),
                article.topics().stream().map(XmlText::of).toList(),
                language(article),
                image(article));
    }

    /**
     * A tag URI (RFC 4151): the host, a day, and the file, so that neither a new slug nor a new address makes a new item.
     * The day is that of the file's name where it has one, as in the address.
     */
    private String id(Article article) {
        LocalDate day = article.fileDate() != null
                ? article.fileDate()
                : article.published().atOffset(ZoneOffset.UTC).toLocalDate();
        return "tag:" + Hosts.of(desk.config().url()) + "," + day + ":" + PathNames.encoded(article.path());
    }

    private @Nullable String language(Article article) {
        String own = desk.index().languageOf(article);
        return desk.language().equals(own) ? null : own;
    }

    private Html content(Article article) {
        synchronized (contents) {
            Html known = contents.get(article.path());
            if (known != null) {
                return known;
            }
        }
        BodyLinks links = new BodyLinks(article, desk.teasers().path(article), desk, addresses);
        Html body = desk.bodies().render(article, desk.language(), links).html();
        String url = desk.paths().absolute(desk.teasers().path(article));
        Html content = new Html(XmlText.of(FeedHtml.of(body, url).markup()));
        synchronized (contents) {
            if (contents.size() >= REMEMBERED) {
                contents.clear();
            }
            contents.put(article.path(), content);
        }
        return content;
    }

    private static List<String> authors(Article article) {
        if (!article.authors().isEmpty()) {
            return article.authors().stream().map(Author::name).map(XmlText::of).toList();
        }
        Provider provider = article.provider();
        return provider == null ? List.of() : List.of(XmlText.of(provider.name()));
    }

    private Feed.@Nullable Image image(Article article) {
        return desk.teasers()
                .picture(article)
                .map(picture -> new Feed.Image(
                        desk.paths().absoluteHref(picture.src()),
                        ImageType.of(picture.src()),
                        picture.width(),
                        picture.height(),
                        picture.credit() == null ? null : XmlText.of(picture.credit())))
                .orElse(null);
    }
}
