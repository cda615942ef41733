package dev.broadsheet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The outermost element of a file: what the file is.
 *
 * @param namespaces that it declares
 */
record XmlRoot(Set<String> namespaces) {
    XmlRoot {
        namespaces = Set.copyOf(namespaces);
    }

    /** Nothing where the file is no XML, or has a document type. */
    static Optional<XmlRoot> of(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = reader(in);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    return Optional.empty();
                }
            }
            Set<String> namespaces = new HashSet<>();
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                namespaces.add(String.valueOf(xml.getNamespaceURI(i)));
            }
            return Optional.of(new XmlRoot(namespaces));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads XML as a stream. A document type is never read, and so no entity that it declares: neither of the file nor of
     * anything outside it.
     */
    static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(begun(in));
    }

    /** The same from the first character that shows on: before a declaration nothing may stand, yet blank lines do. */
    static InputStream begun(InputStream in) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(in);
        int first = begun.read();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = begun.read();
        }
        if (first >= 0) {
            begun.unread(first);
        }
        return begun;
    }
}
