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
import dev.broadsheet.intake.FeedItem.Channel;
import dev.broadsheet.intake.FeedItem.Feed;
import dev.broadsheet.intake.FeedItem.Person;
import dev.broadsheet.intake.FeedItem.Picture;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0; the only place that touches the parser. */
final class RomeFeed {

    private final SyndFeed feed;

    private RomeFeed(SyndFeed feed) {
        this.feed = feed;
    }

    /**
     * Reads a feed.
     *
     * @param zone of dates that name none
     * @throws Unreadable where it is none
     */
    static Feed read(byte[] xml, ZoneId zone) throws Unreadable {
        Document document = FeedXml.read(xml);
        FeedXml.amend(document, zone);
        try {
            RomeFeed read = new RomeFeed(new SyndFeedInput(false, Locale.ROOT).build(document));
            return new Feed(read.channel(), read.items(FeedXml.items(document)));
        } catch (IllegalArgumentException e) {
            throw Unreadable.foreign("it is XML, but neither RSS nor Atom", e);
        } catch (FeedException e) {
            throw new Unreadable(String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
        }
    }

    private List<FeedItem> items(List<Element> elements) {
        List<SyndEntry> entries = feed.getEntries();
        List<FeedItem> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            items.add(item(entries.get(i), elements.size() == entries.size() ? elements.get(i) : null));
        }
        return items;
    }

    private Channel channel() {
        return new Channel(
                FeedText.heading(String.valueOf(feed.getTitle())), alternate(feed.getLinks(), feed.getLink()));
    }

    private FeedItem item(SyndEntry entry, @Nullable Element element) {
        SyndContent description = entry.getDescription();
        String content = entry.getContents().stream()
                .map(RomeFeed::html)
                .filter(html -> !html.isBlank())
                .findFirst()
                .orElse("");
        String described = description == null ? "" : html(description);
        String language = element == null ? null : FeedXml.language(element);
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
                element == null ? null : FeedXml.textBase(element),
                language == null ? feed.getLanguage() : language);
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
        if (type.contains("html")) {
            return value;
        }
        return type.startsWith("text") ? FeedText.escaped(value) : ""; // Atom carries files too
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
                pictures.add(Picture.of(String.valueOf(enclosure.getUrl())));
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
