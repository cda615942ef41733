package dev.broadsheet.standards;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** A schema of an XML format. */
record Schema(javax.xml.validation.Schema schema) {

    /** Of sitemaps, with those of the extensions. */
    static Schema ofSitemaps() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            Source[] sources = Stream.of("sitemap.xsd", "sitemap-image.xsd", "sitemap-news.xsd")
                    .map(Schema::source)
                    .toArray(Source[]::new);
            return new Schema(factory.newSchema(sources));
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas are faulty", e);
        }
    }

    /** A grammar in RELAX NG's compact syntax. */
    static Schema ofGrammar(String name) {
        try {
            return new Schema(new CompactSyntaxSchemaFactory().newSchema(source(name)));
        } catch (SAXException e) {
            throw new IllegalStateException(name + " is faulty", e);
        }
    }

    private static Source source(String name) {
        URL resource = Objects.requireNonNull(Schema.class.getResource(name), name);
        return new StreamSource(resource.toString());
    }

    /** What is wrong with a document; empty where nothing is. */
    String fault(String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXException e) {
            return Objects.requireNonNullElse(e.getMessage(), "not valid");
        } catch (IOException e) {
            throw new IllegalStateException("A text can be read", e);
        }
    }
}
