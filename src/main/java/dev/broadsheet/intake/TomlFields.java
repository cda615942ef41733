package dev.broadsheet.intake;

import dev.broadsheet.source.Problems;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The fields of a text in TOML 1.0 as if they had been written in YAML, each at its place in the file. */
final class TomlFields {

    /** Lines above the first in the file: the fence. */
    private static final int ABOVE = 1;

    private TomlFields() {}

    /** Reads lines; nothing, and errors among the problems, where they are no TOML. */
    static Optional<Mapping> read(List<String> lines, Problems problems) {
        String text = String.join("\n", lines);
        if (text.length() > ForeignMatter.LONGEST || depth(text) > ForeignMatter.DEEPEST) {
            String message = "the front matter has more than %d characters, or lists and maps more than %d deep";
            problems.error(
                    "toml", problems.at(1, 1), message.formatted(ForeignMatter.LONGEST, ForeignMatter.DEEPEST), null);
            return Optional.empty();
        }
        TomlParseResult result = Toml.parse(text);
        result.errors().forEach(error -> {
            TomlPosition at = error.position();
            problems.error(
                    "toml", problems.at(at.line() + ABOVE, at.column()), String.valueOf(error.getMessage()), null);
        });
        return result.hasErrors() ? Optional.empty() : Optional.of(mapping(result, TomlPosition.positionAt(1, 1)));
    }

    /** How deep brackets go, those within texts counted too. */
    private static int depth(String text) {
        int deepest = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** The parser does not keep the order of names, but their places. */
    private static Mapping mapping(TomlTable table, TomlPosition at) {
        List<Entry> entries = new ArrayList<>();
        for (String name : table.keySet()) {
            List<String> path = List.of(name);
            TomlPosition place = Objects.requireNonNullElse(table.inputPositionOf(path), at);
            Text key = new Text(name, false, place.line() + ABOVE, place.column());
            entries.add(new Entry(key, value(Objects.requireNonNull(table.get(path)), place)));
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.key().line())
                .thenComparingInt(entry -> entry.key().column())
                .thenComparing(entry -> entry.key().text()));
        Map<String, Entry> ordered = new LinkedHashMap<>();
        entries.forEach(entry -> ordered.put(entry.key().text(), entry));
        return new Mapping(ordered, at.line() + ABOVE, at.column());
    }

    /** A text is one, whatever it looks like; a number, a truth value or a date is as YAML has it. */
    private static YamlValue value(Object value, TomlPosition at) {
        if (value instanceof TomlTable table) {
            return mapping(table, at);
        } else if (value instanceof TomlArray array) {
            List<YamlValue> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(value(array.get(i), array.inputPositionOf(i)));
            }
            return new Sequence(items, at.line() + ABOVE, at.column());
        }
        return new Text(value.toString(), !(value instanceof String), at.line() + ABOVE, at.column());
    }
}
