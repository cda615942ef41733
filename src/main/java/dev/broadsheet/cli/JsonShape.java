package dev.broadsheet.cli;

import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape;
import dev.broadsheet.source.Shape.Any;
import dev.broadsheet.source.Shape.Choice;
import dev.broadsheet.source.Shape.Decimal;
import dev.broadsheet.source.Shape.Either;
import dev.broadsheet.source.Shape.Flag;
import dev.broadsheet.source.Shape.Kind;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Whole;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a value in the words of JSON Schema.
 *
 * @param references where the schema of a form is found
 */
record JsonShape(Function<Form, String> references) {

    private static final String TEXT = "\\S";
    private static final String BLANK = "^\\s*$";

    /** Any value but nothing and blank text. */
    static Map<String, Object> value() {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("not", Map.of("type", "null"));
        keywords.put("pattern", TEXT);
        return keywords;
    }

    /** The keywords for a field that may be left empty. */
    Map<String, Object> optional(Shape shape) {
        if (shape instanceof Flag || shape instanceof Any) {
            return needed(shape);
        } else if (shape instanceof Choice choice) {
            // an editor offers the words of an enum, and is not to offer a blank
            return Map.of("anyOf", List.of(Map.of("enum", choice.words()), blank()));
        }
        Set<String> types = types(shape);
        boolean anyText = shape.pattern() == null && types.contains("string");
        String pattern = shape.pattern() == null ? BLANK : BLANK + "|" + whole(shape.pattern());
        types.add("string");
        types.add("null");
        return keywords(shape, types, anyText ? null : pattern);
    }

    private static Map<String, Object> blank() {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("type", List.of("string", "null"));
        keywords.put("pattern", BLANK);
        return keywords;
    }

    /** The keywords for an entry of a list, or a field that must have a value. */
    Map<String, Object> needed(Shape shape) {
        Set<String> types = types(shape);
        String pattern = shape.pattern() == null ? TEXT : whole(shape.pattern());
        return shape instanceof Any ? Map.of() : keywords(shape, types, types.contains("string") ? pattern : null);
    }

    private Map<String, Object> keywords(Shape shape, Set<String> types, @Nullable String pattern) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("type", List.copyOf(types));
        if (pattern != null) {
            keywords.put("pattern", pattern);
            keywords.put("patternErrorMessage", "must be " + shape.expected()); // editors show it; others pass it over
        }
        if (shape instanceof ListOf list) {
            keywords.put("items", needed(list.entry()));
        } else if (shape instanceof MapOf map) {
            keywords.putAll(map(map.form()));
        } else if (shape instanceof Either either) {
            keywords.putAll(map(either.map()));
        } else if (shape instanceof Whole whole) {
            keywords.put("minimum", whole.least());
            keywords.put("maximum", whole.most());
        } else if (shape instanceof Decimal decimal && decimal.isBounded()) {
            keywords.put("minimum", decimal.least());
            keywords.put("maximum", decimal.most());
        }
        return keywords;
    }

    private Map<String, Object> map(Form form) {
        if (!form.isTable()) {
            return Map.of("$ref", references.apply(form));
        }
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("propertyNames", Map.of("pattern", whole(form.key().pattern())));
        keywords.put("additionalProperties", optional(form.values()));
        return keywords;
    }

    private static Set<String> types(Shape shape) {
        Set<String> types = new LinkedHashSet<>();
        shape.kinds().forEach(kind -> types.add(type(kind)));
        return types;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "number";
            case WHOLE_NUMBER -> "integer";
            case FLAG -> "boolean";
            case LIST -> "array";
            case MAP -> "object";
        };
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}
