package dev.broadsheet.standards;

import static dev.broadsheet.standards.FeedRule.rule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;

/** The messages for RSS 2.0. */
final class RssRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Pattern RAW = Pattern.compile("<title>[^<]*&(amp|lt);");

    static final List<FeedRule> ALL = List.of(
            rule("MissingAtomSelfLink", feed -> feed.links("self").isEmpty()),
            rule("CharacterData", feed -> RAW.matcher(feed.text()).find()),
            rule("ImageUrlFormat", feed -> image(feed, "url").anyMatch(url -> !url.matches(".*\\.(gif|jpe?g|png)"))),
            rule("ImageTitleDoesntMatch", feed -> unlike(feed, "title")),
            rule("ImageLinkDoesntMatch", feed -> unlike(feed, "link")),
            rule("InvalidWidth", feed -> image(feed, "width").anyMatch(width -> Integer.parseInt(width) > 144)),
            rule("InvalidHeight", feed -> image(feed, "height").anyMatch(height -> Integer.parseInt(height) > 400)),
            rule("MissingItemLink", feed -> feed.items().stream().anyMatch(item -> item.getChild("link") == null)),
            rule("MissingGuid", feed -> feed.items().stream().anyMatch(item -> item.getChild("guid") == null)),
            rule("InvalidPermalink", feed -> feed.all("guid").anyMatch(RssRules::isNoPermalink)),
            rule(
                    "NotSufficientlyUnique",
                    feed -> feed.all("guid").anyMatch(guid -> guid.getText().matches("\\d{1,4}"))),
            rule("IncorrectDOW", feed -> moments(feed).anyMatch(RssRules::isOfAnotherDay)),
            rule("ImplausibleDate", feed -> moments(feed).anyMatch(moment -> isAfter(moment, feed.now()))),
            rule("ContentBeforeDescription", feed -> feed.items().stream().anyMatch(RssRules::describedTooLate)),
            rule(
                    "DuplicateSemantics",
                    feed -> feed.items().stream()
                            .anyMatch(item -> item.getChild("author") != null
                                    && item.getChild("creator", FeedDocument.CREATOR) != null)));

    private RssRules() {}

    private static Stream<String> image(FeedDocument feed, String part) {
        return feed.all("image").map(image -> image.getChildText(part)).filter(text -> text != null);
    }

    private static boolean unlike(FeedDocument feed, String part) {
        return image(feed, part).anyMatch(text -> !text.equals(feed.head().getChildText(part)));
    }

    private static boolean isNoPermalink(Element guid) {
        return !"false".equals(guid.getAttributeValue("isPermaLink"))
                && !guid.getText().matches("https?://.+");
    }

    private static Stream<String> moments(FeedDocument feed) {
        return Stream.concat(feed.all("pubDate"), feed.all("lastBuildDate")).map(Element::getText);
    }

    private static boolean isOfAnotherDay(String moment) {
        String[] parts = moment.split(" ", -1);
        LocalDate day = LocalDate.parse(String.join(" ", parts[1].replaceFirst("^0", ""), parts[2], parts[3]), DAY);
        return !parts[0].equalsIgnoreCase(day.getDayOfWeek().name().substring(0, 3) + ",");
    }

    private static boolean isAfter(String moment, Instant now) {
        try {
            String undated = moment.substring(moment.indexOf(' ') + 1).replaceFirst("^0", "");
            return OffsetDateTime.parse(undated, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .isAfter(now);
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static boolean describedTooLate(Element item) {
        Element description = item.getChild("description");
        Element content = item.getChild("encoded", FeedDocument.CONTENT);
        return description != null && content != null && item.indexOf(content) < item.indexOf(description);
    }
}
