package dev.broadsheet.intake;

import java.io.InputStream;
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
    static Optional<XmlRoot> of(InputStream in) {
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
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }
}
