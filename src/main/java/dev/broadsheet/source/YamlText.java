package dev.broadsheet.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values as YAML that this program reads back as they were, whatever they hold. */
public final class YamlText {

    private static final int STEP = 2;

    private YamlText() {}

    /** A double-quoted scalar on one line (YAML 1.2, 7.3.1), without what no page can hold. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        Utf8.clean(value).codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * The lines of a map. Texts are quoted, lists and maps are written as blocks, empty ones as {@code []} and {@code {}};
     * anything else, such as a number or an instant, as it presents itself.
     */
    public static String map(Map<String, ?> values) {
        StringBuilder out = new StringBuilder();
        map(values, 0, out);
        return out.toString();
    }

    private static void map(Map<String, ?> values, int indent, StringBuilder out) {
        boolean first = true;
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            // the first key of a map in a list stands behind the dash
            out.append(first && indent > 0 && out.charAt(out.length() - 1) == ' ' ? "" : " ".repeat(indent));
            out.append(key(entry.getKey())).append(':');
            value(entry.getValue(), indent, out);
            first = false;
        }
    }

    private static String key(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]*") ? name : quoted(name);
    }

    private static void value(Object value, int indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            map(named(map), indent + STEP, out);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list(list, indent + STEP, out);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private static void list(List<?> values, int indent, StringBuilder out) {
        for (Object value : values) {
            out.append(" ".repeat(indent)).append('-');
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append(' ');
                map(named(map), indent + STEP, out);
            } else {
                value(value, indent, out);
            }
        }
    }

    private static String scalar(Object value) {
        return value instanceof String text ? quoted(text) : value instanceof List ? "[]" : plain(value);
    }

    private static String plain(Object value) {
        return value instanceof Map ? "{}" : value.toString();
    }

    @SuppressWarnings("unchecked") // only texts name the values of a YAML map here
    private static Map<String, ?> named(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
