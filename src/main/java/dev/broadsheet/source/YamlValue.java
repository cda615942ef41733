package dev.broadsheet.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file as it was written: text stays text, and every value knows its place. */
public sealed interface YamlValue {

    /** The line of the value's first character, counted from 1 in the file. */
    int line();

    /** The column of the value's first character, counted from 1 in code points. */
    int column();

    /**
     * A scalar.
     *
     * @param text the scalar as it was written, without quotes and with escapes resolved
     * @param plain whether it was written without quotes and not as a block
     */
    record Text(String text, boolean plain, int line, int column) implements YamlValue {
        /** Whether this is YAML's "nothing": an empty plain scalar, {@code ~} or {@code null}. */
        public boolean isAbsent() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** The text with one space where there was white space, and none at its ends. */
        public String inOneLine() {
            return Plain.collapsed(text);
        }
    }

    /** A sequence. */
    record Sequence(List<YamlValue> items, int line, int column) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order in which it was written. */
    record Mapping(Map<String, Entry> entries, int line, int column) implements YamlValue {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key, or null where the key is missing. */
        public @Nullable YamlValue get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /** A key with its place, and its value. */
    record Entry(Text key, YamlValue value) {}
}
