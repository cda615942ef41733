package dev.broadsheet.intake;

import dev.broadsheet.intake.ExportItem.Term;
import dev.broadsheet.source.Problems;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A WordPress export (WXR 1.0 to 1.2): an RSS file with elements of its own. It may be large, so it is read twice as a
 * stream: authors and attachments stand where they please, and articles name them.
 */
final class Export {

    private static final String NAMESPACE = "http://wordpress.org/export/";

    private final Path file;
    private final Problems problems;
    private final Posts posts;
    private final Map<String, Integer> passedOver = new TreeMap<>();

    Export(Path file, String name, Workshop workshop, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.posts = new Posts(name, workshop, problems);
    }

    /** Whether a file is one; false for whatever is no XML, and for what has a document type. */
    static boolean isExport(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return XmlRoot.of(in).stream()
                    .flatMap(root -> root.namespaces().stream())
                    .anyMatch(namespace -> namespace.startsWith(NAMESPACE));
        }
    }

    void takeTo(Consumer<Manuscript> out) throws IOException, Unreadable {
        read(item -> {
            if (item.type().equals("attachment")) {
                posts.attachment(item);
            }
        });
        read(item -> {
            switch (item.type()) {
                case "post", "page" -> posts.manuscript(item).ifPresent(out);
                case "attachment" -> {}
                default -> passedOver.merge(item.type(), 1, Integer::sum);
            }
        });
        passedOver.forEach((type, count) -> problems.warning(
                "not-imported",
                problems.at(0),
                "%d of the type \"%s\" are left out: only posts and pages are articles".formatted(count, type),
                null));
        posts.sumUp();
    }

    private void read(Consumer<ExportItem> taker) throws IOException, Unreadable {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XmlRoot.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(xml, taker);
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
        }
    }

    private void element(XMLStreamReader xml, Consumer<ExportItem> taker) throws XMLStreamException {
        switch (name(xml)) {
            case "item" -> taker.accept(item(xml));
            case "wp:author" -> {
                ExportItem author = item(xml);
                posts.authors().put(author.text("wp:author_login"), author.text("wp:author_display_name"));
            }
            case "link" -> posts.site(xml.getElementText());
            default -> {}
        }
    }

    private static String name(XMLStreamReader xml) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    /** Everything within the element that the reader stands at. */
    private static ExportItem item(XMLStreamReader xml) throws XMLStreamException {
        ExportItem item = new ExportItem();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child(xml, item);
            }
        }
        return item;
    }

    private static void child(XMLStreamReader xml, ExportItem item) throws XMLStreamException {
        String name = name(xml);
        switch (name) {
            case "category" -> {
                String domain = String.valueOf(xml.getAttributeValue(null, "domain"));
                item.terms().add(new Term(domain, FeedText.line(xml.getElementText())));
            }
            case "wp:postmeta" -> {
                ExportItem meta = item(xml);
                item.meta().put(meta.text("wp:meta_key"), meta.text("wp:meta_value"));
            }
            case "wp:comment" -> {
                item(xml);
                item.countComment();
            }
            default -> item.texts().put(name, text(xml));
        }
    }

    /** The text of an element; of one that holds others, nothing. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, StringBuilder> byDepth = new HashMap<>();
        int depth = 0;
        while (depth >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    byDepth.computeIfAbsent(depth, level -> new StringBuilder()).append(xml.getText());
                default -> {}
            }
        }
        return byDepth.getOrDefault(0, new StringBuilder()).toString();
    }
}
