package dev.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form as JSON Schema (draft 2020-12), for editors.
 *
 * <p>It refuses nothing that the form's reader takes without a word. Where a field has several names, only the one that
 * is read is judged; nothing, and a text of nothing but white space, count as no value.
 */
final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Schemas of the forms within, by name. */
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private final JsonShape shapes = new JsonShape(this::reference);

    private JsonSchema() {}

    /** The schema of a map, as a document. */
    static String of(Form form, String title) {
        JsonSchema schema = new JsonSchema();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("title", title);
        document.put("type", "object");
        document.putAll(schema.map(form));
        if (!schema.definitions.isEmpty()) {
            document.put("$defs", schema.definitions);
        }
        return text(document);
    }

    private String reference(Form form) {
        String name = camelCase(form.name());
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // keeps its place before those that it refers to
            definitions.put(name, map(form));
        }
        return "#/$defs/" + name;
    }

    private static String camelCase(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.split(" ", -1)) {
            String first = part.substring(0, 1);
            word.append(word.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT));
            word.append(part, 1, part.length());
        }
        return word.toString();
    }

    /** What holds of the names and values of a map. */
    private Map<String, Object> map(Form form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> rules = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (Field field : form.fields()) {
            properties.put(field.name(), property(field));
            field.aliases()
                    .forEach(
                            alias -> properties.put(alias, Map.of("description", "The same as " + field.name() + ".")));
            aliased(field, rules);
            if (field.need().needed() && others(field).isEmpty()) {
                required.add(field.name());
            } else if (field.need().needed()) {
                rules.add(unlessGiven(others(field), given(field.name())));
            }
        }
        Map<String, Object> map = new LinkedHashMap<>(Map.of("properties", properties));
        if (!required.isEmpty()) {
            map.put("required", required);
        }
        if (!rules.isEmpty()) {
            map.put("allOf", rules);
        }
        if (form.others() == Form.Others.STRANGE) {
            map.put("additionalProperties", false);
        }
        return map;
    }

    private Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", description(field));
        boolean needed = field.need().needed() && others(field).isEmpty();
        property.putAll(needed ? shapes.needed(field.shape()) : shapes.optional(field.shape()));
        if (field.standard() != null) {
            property.put("default", field.standard());
        }
        return property;
    }

    private static String description(Field field) {
        String meaning = field.meaning().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.meaning().substring(1) + ".";
        boolean told = field.standard() != null || field.otherwise().equals(Field.NONE);
        return told ? meaning : meaning + " Without it: " + field.otherwise() + ".";
    }

    /** The fields of which one may stand in for this one. */
    private static List<String> others(Field field) {
        List<String> others = new ArrayList<>(field.aliases());
        if (field.need().unless() != null) {
            others.add(field.need().unless());
        }
        return others;
    }

    /** An alias is judged where no name before it has a value. */
    private void aliased(Field field, List<Object> rules) {
        List<String> names = field.names();
        for (int i = 1; i < names.size(); i++) {
            Map<String, Object> judged = Map.of(names.get(i), shapes.optional(field.shape()));
            rules.add(unlessGiven(names.subList(0, i), Map.of("properties", judged)));
        }
    }

    private static Map<String, Object> unlessGiven(List<String> names, Map<String, Object> rule) {
        List<Object> given = new ArrayList<>();
        names.forEach(name -> given.add(given(name)));
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("if", Map.of("not", given.size() == 1 ? given.get(0) : Map.of("anyOf", given)));
        rules.put("then", rule);
        return rules;
    }

    /** That a field has a value. */
    private static Map<String, Object> given(String name) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("required", List.of(name));
        given.put("properties", Map.of(name, JsonShape.value()));
        return given;
    }

    private static String text(Map<String, Object> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            write(document, json);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write a schema: " + e.getMessage(), e);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof String string) {
            json.writeString(string);
        } else {
            json.writeRawValue(String.valueOf(value)); // a number, true or false, or null
        }
    }
}
