package dev.broadsheet.intake;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.broadsheet.intake.FeedItem.Channel;
import dev.broadsheet.intake.FeedItem.Feed;
import dev.broadsheet.intake.FeedItem.Person;
import dev.broadsheet.intake.FeedItem.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0; the only place that touches the parser and its dates. */
final class RomeFeed {

    private final SyndFeed feed;
    private final @Nullable String language;

    private RomeFeed(SyndFeed feed, @Nullable String language) {
        this.feed = feed;
        this.language = language;
    }

    /**
     * Reads a feed.
     *
     * @throws Unreadable where it is none; one with a document type is refused, so that no entity leads out of the file
     */
    static Feed read(byte[] xml) throws Unreadable {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml))) {
            RomeFeed read = new RomeFeed(input.build(reader), language(xml));
            return new Feed(
                    read.channel(),
                    read.feed.getEntries().stream().map(read::item).toList());
        } catch (IllegalArgumentException e) {
            throw Unreadable.foreign("it is XML, but neither RSS nor Atom", e);
        } catch (FeedException | IOException e) {
            throw new Unreadable(reason(String.valueOf(e.getMessage())), e);
        }
    }

    /** That of an Atom feed, which the parser passes over. */
    private static @Nullable String language(byte[] xml) {
        return XmlRoot.of(new ByteArrayInputStream(xml)).map(XmlRoot::language).orElse(null);
    }

    private static String reason(String message) {
        return message.contains("DOCTYPE")
                ? "it has a document type, which could lead out of the file"
                : message.replaceAll("\\s+", " ");
    }

    private Channel channel() {
        return new Channel(
                FeedText.heading(String.valueOf(feed.getTitle())), alternate(feed.getLinks(), feed.getLink()));
    }

    private FeedItem item(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        String content = entry.getContents().stream()
                .map(RomeFeed::html)
                .filter(html -> !html.isBlank())
                .findFirst()
                .orElse("");
        String described = description == null ? "" : html(description);
        boolean whole = content.isEmpty() && FeedText.isWhole(described);
        return new FeedItem(
                title(entry),
                alternate(entry.getLinks(), entry.getLink()),
                related(entry.getLinks(), "via"),
                entry.getUri(),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                whole ? "" : FeedText.plain(described),
                whole ? described : content,
                authors(entry),
                entry.getCategories().stream().map(RomeFeed::category).toList(),
                pictures(entry),
                source(entry.getSource()),
                feed.getLanguage() == null ? language : feed.getLanguage());
    }

    /** Atom says whether a title is marked up; in RSS it should be text, yet is not always. */
    private static String title(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        if (title == null || title.getValue() == null) {
            return "";
        }
        boolean text = "text".equals(title.getType());
        return text ? FeedText.line(title.getValue()) : FeedText.heading(title.getValue());
    }

    private static String html(SyndContent content) {
        String value = Objects.requireNonNullElse(content.getValue(), "");
        String type = Objects.requireNonNullElse(content.getType(), "text").toLowerCase(Locale.ROOT);
        return type.contains("html") ? value : FeedText.escaped(value);
    }

    private static String category(SyndCategory category) {
        String label = category.getLabel();
        return FeedText.line(label == null || label.isBlank() ? category.getName() : label);
    }

    private static @Nullable String alternate(List<SyndLink> links, @Nullable String link) {
        String alternate = related(links, "alternate");
        return alternate == null ? link : alternate;
    }

    private static @Nullable String related(List<SyndLink> links, String relation) {
        return links.stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Person> authors(SyndEntry entry) {
        Stream<Person> people = entry.getAuthors().stream()
                .filter(person -> person.getName() != null && !person.getName().isBlank())
                .map(person -> new Person(FeedText.line(person.getName()), uri(person)));
        Stream<Person> creators = FeedMarkup.creators(entry).stream().map(name -> new Person(name, null));
        List<Person> named = people.toList();
        // for Atom the parser makes creators of the authors
        List<Person> found = named.isEmpty() ? creators.distinct().toList() : named;
        String single = FeedText.line(entry.getAuthor());
        return found.isEmpty() && !single.isEmpty() ? List.of(new Person(FeedText.byline(single), null)) : found;
    }

    private static @Nullable String uri(SyndPerson person) {
        String uri = person.getUri();
        return uri == null || uri.isBlank() ? null : uri;
    }

    private static List<Picture> pictures(SyndEntry entry) {
        List<Picture> pictures = new ArrayList<>(FeedMarkup.pictures(entry));
        for (SyndEnclosure enclosure : entry.getEnclosures()) {
            if (enclosure.getType() != null && enclosure.getType().startsWith("image/")) {
                pictures.add(new Picture(String.valueOf(enclosure.getUrl()), 0, 0, null, null));
            }
        }
        return pictures;
    }

    private static @Nullable Channel source(@Nullable SyndFeed source) {
        return source == null || source.getTitle() == null || source.getTitle().isBlank()
                ? null
                : new Channel(FeedText.line(source.getTitle()), alternate(source.getLinks(), source.getLink()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
