package dev.broadsheet.intake;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/** The elements of a feed, and what the parser of feeds misreads or passes over: dates, bases of addresses, languages. */
final class FeedXml {

    /** Elements within each other: texts stay far below it, and the time to read them grows with its square. */
    private static final int DEEPEST = 500;

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Set<String> DATES =
            Set.of("pubDate", "date", "published", "updated", "issued", "modified", "created");

    private FeedXml() {}

    /**
     * Reads a feed's file.
     *
     * @throws Unreadable where it is no XML; one with a document type is refused, so that no entity leads out of the file
     */
    static Document read(byte[] xml) throws Unreadable {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(NO_DOCTYPE, true);
        builder.setProperty(DEPTH, DEEPEST);
        try (XmlReader reader = new XmlReader(XmlRoot.begun(new ByteArrayInputStream(xml)))) {
            return builder.build(new XmlFixerReader(reader)); // names of characters that HTML alone knows
        } catch (UnsupportedEncodingException e) {
            throw new Unreadable("it is in an encoding that is not known: " + e.getMessage(), e);
        } catch (JDOMParseException e) {
            throw Unreadable.in(e.getLineNumber() + blankLines(xml), reason(String.valueOf(e.getMessage())), e);
        } catch (JDOMException | IOException e) {
            throw new Unreadable(reason(String.valueOf(e.getMessage())), e);
        }
    }

    /** Lines before the first character that shows, which the parser is not given. */
    private static int blankLines(byte[] xml) {
        int lines = 0;
        for (int i = 0; i < xml.length && xml[i] >= 0 && xml[i] <= ' '; i++) {
            lines += xml[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static String reason(String message) {
        if (message.contains("DOCTYPE")) {
            return "it has a document type, which could lead out of the file";
        }
        return message.contains("maxElementDepth")
                ? "its elements are more than " + DEEPEST + " deep"
                : "Invalid XML: "
                        + message.replaceFirst("^Error on line \\d+: ", "").replaceAll("\\s+", " ");
    }

    /** The items of a feed, in order. */
    static List<Element> items(Document feed) {
        List<Element> items = new ArrayList<>();
        for (Element child : feed.getRootElement().getChildren()) {
            if (isItem(child)) {
                items.add(child);
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream().filter(FeedXml::isItem).forEach(items::add);
            }
        }
        return items;
    }

    private static boolean isItem(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }

    /**
     * Writes every date so that the parser reads it, or takes it for none, and every link of Atom without the base that it
     * starts from.
     *
     * @param zone of dates that name none
     */
    static void amend(Document feed, ZoneId zone) {
        feed.getRootElement().getChildren().forEach(FeedXml::locate);
        for (Element item : items(feed)) {
            for (Element child : item.getChildren()) {
                locate(child);
                if (DATES.contains(child.getName()) && child.getChildren().isEmpty()) {
                    String date = FeedDate.instant(child.getText(), zone)
                            .map(Instant::toString)
                            .orElse("");
                    child.setText(date);
                }
            }
        }
    }

    private static void locate(Element link) {
        Attribute address = link.getAttribute("href");
        URI base = link.getName().equals("link") && address != null ? base(link) : null;
        if (base != null && address != null) {
            try {
                address.setValue(base.resolve(address.getValue().strip()).toString());
            } catch (IllegalArgumentException e) {
                address.setValue(""); // of what is no address the parser could make one
            }
        }
    }

    /** What relative addresses of an item's text start from, where the feed says so (XML Base, 4). */
    static @Nullable String textBase(Element item) {
        for (Element child : item.getChildren()) {
            boolean text = child.getName().equals("content") || child.getName().equals("summary");
            if (text && child.getNamespace().equals(item.getNamespace())) {
                URI base = base(child);
                return base == null ? null : base.toString();
            }
        }
        return null;
    }

    private static @Nullable URI base(Element element) {
        try {
            URI base = element.getXMLBaseURI();
            return base != null && base.isAbsolute() ? base : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The language that an element, or one around it, names; or null. */
    static @Nullable String language(Element element) {
        for (Element at = element; at != null; at = at.getParentElement()) {
            String language = at.getAttributeValue("lang", Namespace.XML_NAMESPACE);
            if (language != null) {
                return language;
            }
        }
        return null;
    }
}
