package dev.broadsheet.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a text in JSON as if they had been written in YAML, each at its place in the file. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ForeignMatter.DEEPEST)
                    .maxStringLength(ForeignMatter.LONGEST)
                    .maxNameLength(ForeignMatter.LONGEST)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonFields(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads a file that begins with an object; nothing, and an error among the problems, where it is none. */
    static Optional<ForeignMatter> read(String text, Problems problems) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Mapping fields = new JsonFields(parser).mapping();
            int end = (int) parser.currentLocation().getCharOffset();
            return Optional.of(new ForeignMatter(fields, text.substring(end).replaceFirst("^[ \t]*\r?\n", "")));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            problems.error(
                    "json",
                    problems.at(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
                    e.getOriginalMessage(),
                    null);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a text in memory", e);
        }
    }

    private Mapping mapping() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Text key = text(parser.currentName(), false);
            parser.nextToken();
            entries.put(key.text(), new Entry(key, value()));
        }
        return new Mapping(entries, at.getLineNr(), at.getColumnNr());
    }

    /** A text is one, whatever it looks like; a number, a truth value or nothing is as YAML has it. */
    private YamlValue value() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            return sequence();
        }
        return text(parser.getText(), parser.currentToken() != JsonToken.VALUE_STRING);
    }

    private Sequence sequence() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sequence(items, at.getLineNr(), at.getColumnNr());
    }

    private Text text(String text, boolean plain) {
        JsonLocation at = parser.currentTokenLocation();
        return new Text(text, plain, at.getLineNr(), at.getColumnNr());
    }
}
