package dev.broadsheet.standards;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A message of the W3C's feed validator (https://validator.w3.org/feed/docs/) that no grammar gives.
 *
 * @param message its name there
 * @param broken whether the validator gives it for a feed
 */
record FeedRule(String message, Predicate<FeedDocument> broken) {

    private static final Set<String> UNSAFE = Set.of("script", "iframe", "object", "embed", "applet", "form", "meta");

    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos|nbsp);");

    /** Those of RSS and of Atom alike. */
    static final List<FeedRule> COMMON = List.of(
            rule("SelfDoesntMatchLocation", feed -> !Set.of(feed.url()).containsAll(feed.links("self"))),
            rule("SecurityRisk", feed -> feed.markup().anyMatch(e -> UNSAFE.contains(e.normalName()))),
            rule("SecurityRiskAttr", feed -> feed.markup().anyMatch(e -> attributes(e, "on"))),
            rule(
                    "DangerousStyleAttr",
                    feed -> feed.markup().anyMatch(e -> e.attr("style").contains("position"))),
            rule("ContainsRelRef", feed -> feed.markup().anyMatch(FeedRule::leadsRelatively)),
            rule(
                    "ContainsHTML",
                    feed -> feed.all("title")
                            .anyMatch(title -> ENTITY.matcher(title.getText()).find())),
            rule("InvalidLanguage", feed -> languages(feed).anyMatch(tag -> !isLanguage(tag))),
            rule("DuplicateIds", feed -> repeats(feed.items().stream().map(FeedRule::id))),
            rule("MissingCurrentInArchive", feed -> feed.marked("archive") && lacksCurrent(feed) && leadsOn(feed)),
            rule("ArchiveIncomplete", feed -> feed.marked("archive") && lacksCurrent(feed) && !leadsOn(feed)),
            rule(
                    "FeedHistoryRelInEntry",
                    feed -> feed.items().stream()
                            .anyMatch(item -> item.getChildren("link", FeedDocument.ATOM).stream()
                                    .anyMatch(link -> link.getAttributeValue("rel", "")
                                            .matches("prev-archive|next-archive|current")))),
            rule("CompleteFeedIsPaged", feed -> feed.marked("complete") && leadsOn(feed)),
            rule(
                    "HubWithoutOneSelf",
                    feed -> !feed.links("hub").isEmpty() && feed.links("self").size() > 1));

    static FeedRule rule(String message, Predicate<FeedDocument> broken) {
        return new FeedRule(message, broken);
    }

    /** The messages for a feed. */
    static List<String> messages(FeedDocument feed) {
        List<FeedRule> own = feed.isAtom() ? AtomRules.ALL : RssRules.ALL;
        return Stream.concat(COMMON.stream(), own.stream())
                .filter(rule -> rule.broken.test(feed))
                .map(FeedRule::message)
                .toList();
    }

    static boolean repeats(Stream<String> values) {
        Set<String> seen = new HashSet<>();
        return values.anyMatch(value -> !seen.add(value));
    }

    private static String id(org.jdom2.Element item) {
        String guid = item.getChildText("guid");
        return guid == null ? String.valueOf(item.getChildText("id", FeedDocument.ATOM)) : guid;
    }

    private static boolean lacksCurrent(FeedDocument feed) {
        return feed.links("current").isEmpty();
    }

    private static boolean leadsOn(FeedDocument feed) {
        return Stream.of("next", "previous", "prev-archive", "next-archive")
                .anyMatch(relation -> !feed.links(relation).isEmpty());
    }

    private static boolean attributes(Element element, String prefix) {
        return element.attributes().asList().stream().map(Attribute::getKey).anyMatch(name -> name.startsWith(prefix));
    }

    private static boolean leadsRelatively(Element element) {
        return Stream.of("href", "src", "poster")
                .filter(element::hasAttr)
                .anyMatch(name ->
                        !URI.create(element.attr(name).replace(" ", "%20")).isAbsolute());
    }

    private static Stream<String> languages(FeedDocument feed) {
        return Stream.concat(
                feed.all("language").map(org.jdom2.Element::getText),
                Stream.concat(Stream.of(feed.root()), feed.items().stream())
                        .map(element -> element.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE))
                        .filter(tag -> tag != null));
    }

    private static boolean isLanguage(String tag) {
        return Set.of(Locale.getISOLanguages())
                .contains(Locale.forLanguageTag(tag).getLanguage());
    }
}
