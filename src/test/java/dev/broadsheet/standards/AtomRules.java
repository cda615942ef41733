package dev.broadsheet.standards;

import static dev.broadsheet.standards.FeedDocument.ATOM;
import static dev.broadsheet.standards.FeedRule.repeats;
import static dev.broadsheet.standards.FeedRule.rule;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;

/** The messages for Atom 1.0. */
final class AtomRules {

    private static final Pattern BASE64 = Pattern.compile("(?!text/|.*[+/]xml$).+/.+");

    static final List<FeedRule> ALL = List.of(
            rule(
                    "AvoidNamespacePrefix",
                    feed -> !feed.root().getNamespacePrefix().isEmpty()),
            rule("MissingSelf", feed -> feed.links("self").isEmpty()),
            rule("MissingAuthor", AtomRules::isAnonymous),
            rule("MissingAlternate", feed -> feed.items().stream().anyMatch(AtomRules::leadsNowhere)),
            rule("MissingSummary", feed -> feed.items().stream().anyMatch(AtomRules::needsSummary)),
            rule("MissingPublished", feed -> lacks(feed, "published")),
            rule(
                    "DuplicateAtomLink",
                    feed -> Stream.concat(Stream.of(feed.head()), feed.items().stream())
                            .anyMatch(element -> repeats(alternates(element)))),
            rule("DuplicateUpdated", feed -> repeats(feed.items().stream().map(item -> text(item, "updated")))),
            rule("UpdatedBeforePublished", feed -> feed.items().stream().anyMatch(AtomRules::changedTooEarly)),
            rule(
                    "ImplausibleDate",
                    feed -> Stream.concat(feed.all("updated"), feed.all("published"))
                            .anyMatch(time -> moment(time.getText()).toInstant().isAfter(feed.now()))));

    private AtomRules() {}

    private static boolean isAnonymous(FeedDocument feed) {
        return feed.head().getChild("author", ATOM) == null && lacks(feed, "author");
    }

    private static boolean lacks(FeedDocument feed, String part) {
        return feed.items().stream().anyMatch(entry -> entry.getChild(part, ATOM) == null);
    }

    private static boolean leadsNowhere(Element entry) {
        return entry.getChild("content", ATOM) == null
                && alternates(entry).findAny().isEmpty();
    }

    private static boolean needsSummary(Element entry) {
        Element content = entry.getChild("content", ATOM);
        return content != null
                && entry.getChild("summary", ATOM) == null
                && (content.getAttribute("src") != null
                        || BASE64.matcher(content.getAttributeValue("type", "")).matches());
    }

    /** Media type and language of each alternate. */
    private static Stream<String> alternates(Element element) {
        return element.getChildren("link", ATOM).stream()
                .filter(link -> link.getAttributeValue("rel", "alternate").equals("alternate"))
                .map(link -> link.getAttributeValue("type", "") + " " + link.getAttributeValue("hreflang", ""));
    }

    private static boolean changedTooEarly(Element entry) {
        return moment(text(entry, "updated")).isBefore(moment(text(entry, "published")));
    }

    private static String text(Element entry, String part) {
        return Objects.requireNonNullElse(entry.getChildText(part, ATOM), "0001-01-01T00:00:00Z");
    }

    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text);
    }
}
