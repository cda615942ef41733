package dev.broadsheet.standards;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;

/**
 * A feed in XML as a validator gets it.
 *
 * @param url that it was fetched from
 * @param now when it was fetched
 */
record FeedDocument(String url, Instant now, String text, Element root) {

    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace HISTORY = Namespace.getNamespace("http://purl.org/syndication/history/1.0");
    static final Namespace CONTENT = Namespace.getNamespace("http://purl.org/rss/1.0/modules/content/");
    static final Namespace CREATOR = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

    static FeedDocument of(String url, Instant now, String text) {
        try {
            return new FeedDocument(
                    url,
                    now,
                    text,
                    new SAXBuilder().build(new StringReader(text)).getRootElement());
        } catch (JDOMException | IOException e) {
            throw new AssertionError(url + " is no XML", e);
        }
    }

    /** The element that describes the feed itself. */
    Element head() {
        return Objects.requireNonNullElse(root.getChild("channel"), root);
    }

    boolean isAtom() {
        return root.getName().equals("feed");
    }

    List<Element> items() {
        return isAtom() ? root.getChildren("entry", ATOM) : head().getChildren("item");
    }

    /** The addresses of the feed's links of a relation. */
    List<String> links(String relation) {
        return head().getChildren("link", ATOM).stream()
                .filter(link -> relation.equals(link.getAttributeValue("rel", "alternate")))
                .map(link -> link.getAttributeValue("href", ""))
                .toList();
    }

    boolean marked(String mark) {
        return head().getChild(mark, HISTORY) != null;
    }

    /** Every element of a name in the format's own namespace, wherever it stands. */
    Stream<Element> all(String name) {
        return descendants()
                .filter(element ->
                        element.getName().equals(name) && element.getNamespace().equals(root.getNamespace()));
    }

    private Stream<Element> descendants() {
        Iterable<Element> all = root.getDescendants(Filters.element());
        Stream.Builder<Element> elements = Stream.builder();
        all.forEach(elements::add);
        return elements.build();
    }

    /** The HTML that items carry, parsed. */
    Stream<org.jsoup.nodes.Element> markup() {
        Stream<Element> rss = items().stream()
                .flatMap(item -> Stream.of(item.getChild("encoded", CONTENT), item.getChild("description"))
                        .filter(Objects::nonNull));
        Stream<Element> atom = all("content").filter(content -> "html".equals(content.getAttributeValue("type")));
        return Stream.concat(rss, atom)
                .map(Element::getText)
                .flatMap(html -> Jsoup.parseBodyFragment(html).body().getAllElements().stream());
    }
}
