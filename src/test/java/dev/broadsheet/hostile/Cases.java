package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The hostile values of the test data, by kind. */
final class Cases {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Cases() {}

    /** Texts for wherever an article has words. */
    static List<String> texts() {
        return strings("texts");
    }

    /** Texts for wherever an article has an address. */
    static List<String> urls() {
        return strings("urls");
    }

    /** Bodies of articles. */
    static List<String> bodies() {
        return strings("bodies");
    }

    /** Names for files, slugs, categories and aliases: objects with one field, {@code file}, {@code slug}, and so on. */
    static List<JsonNode> names() {
        return read("names");
    }

    private static List<String> strings(String kind) {
        return read(kind).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> read(String kind) {
        try (InputStream in = Cases.class.getResourceAsStream(kind + ".json")) {
            List<JsonNode> cases = new ArrayList<>();
            JSON.readTree(in).forEach(cases::add);
            assertTrue(cases.size() > 100, kind);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the cases of " + kind, e);
        }
    }

    /** A value as JSON in ASCII, which is YAML of one line too. */
    static String yaml(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + value, e);
        }
    }
}
