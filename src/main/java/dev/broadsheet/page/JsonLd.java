package dev.broadsheet.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes linked data as JSON-LD 1.1, escaped so that it may stand in a script element of HTML. */
final class JsonLd {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLd() {}

    /** A graph of things. */
    static Json graph(List<Thing> things) {
        StringWriter text = new StringWriter(1 << 10);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeFieldName("@graph");
            write(json, things);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A text can be written to", e);
        }
        return new Json(escaped(text.toString()));
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Thing thing) {
            json.writeStartObject();
            for (Thing.Property property : thing.properties()) {
                json.writeFieldName(property.name());
                write(json, property.value());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * The same JSON without a character that could end the element or begin a comment in it (HTML, 4.12.1.3), or that older
     * scripts take for the end of a line. All of them only ever stand in strings.
     */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> escaped.append("\\u003c");
                case '>' -> escaped.append("\\u003e");
                case '&' -> escaped.append("\\u0026");
                case '\u2028' -> escaped.append("\\u2028");
                case '\u2029' -> escaped.append("\\u2029");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
