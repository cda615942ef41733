package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a YAML map, read with the types that they should have.
 *
 * <p>A value of another type is reported at its place and counts as absent. Where a field has several names, the first
 * that has a value is read.
 */
public final class Fields {

    private final Mapping mapping;
    private final Problems problems;
    private final Severity severity;
    private final Set<String> grave;

    private Fields(Mapping mapping, Problems problems, Severity severity, Set<String> grave) {
        this.mapping = mapping;
        this.problems = problems;
        this.severity = severity;
        this.grave = grave;
    }

    /** Fields of which a wrong value is an error, at any depth. */
    public static Fields strict(Mapping mapping, Problems problems) {
        return new Fields(mapping, problems, Severity.ERROR, Set.of());
    }

    /** Fields of which a wrong value is a warning, at any depth; but an error in some of the outermost. */
    public static Fields lenient(Mapping mapping, Problems problems, Set<String> grave) {
        return new Fields(mapping, problems, Severity.WARNING, Set.copyOf(grave));
    }

    /** The fields of a map within this one. */
    public Fields within(Mapping inner) {
        return new Fields(inner, problems, severity, Set.of());
    }

    public Mapping mapping() {
        return mapping;
    }

    /** Where the map begins, or its file as a whole where it is empty. */
    public Location place() {
        return mapping.entries().isEmpty() ? problems.at(0) : problems.at(mapping);
    }

    /** Whether a field has a value, right or wrong. */
    public boolean has(String name) {
        return found(name).isPresent();
    }

    /** A text as it was written; one of which nothing can be seen counts as absent. */
    public Optional<String> text(String... names) {
        return found(names).flatMap(field -> text(field.name, field.value, "text"));
    }

    /** A plain text in one line: white space is collapsed. */
    public Optional<String> line(String... names) {
        return text(names).map(Plain::collapsed).filter(line -> !line.isEmpty());
    }

    /** Whatever a parser makes of a text. */
    public <T> Optional<T> parsed(String name, String expected, Function<String, Optional<T>> parser) {
        return found(name).flatMap(field -> {
            Optional<T> result = text(name, field.value, expected).flatMap(parser);
            if (result.isEmpty() && field.value instanceof Text) {
                wrong(name, field.value, expected);
            }
            return result;
        });
    }

    /** True or false in no other spelling; without a value it is wrong, for who knows what was meant. */
    public Optional<Boolean> flag(String name) {
        YamlValue value = mapping.get(name);
        if (value == null) {
            return Optional.empty();
        }
        String written = value instanceof Text text ? text.text() : "";
        if (written.equals("true") || written.equals("false")) {
            return Optional.of(written.equals("true"));
        }
        wrong(name, value, "true or false");
        return Optional.empty();
    }

    /** A decimal number. */
    public OptionalDouble number(String name) {
        Optional<Double> number = parsed(name, "a number", Plain::decimal);
        return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
    }

    /** A decimal number of a range. */
    public OptionalDouble number(String name, int least, int most) {
        String expected = "a number from %d to %d".formatted(least, most);
        Optional<Double> number =
                parsed(name, expected, text -> Plain.decimal(text).filter(value -> value >= least && value <= most));
        return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
    }

    /** A whole number of a range. */
    public OptionalInt whole(String name, int least, int most) {
        String expected = "a whole number from %d to %d".formatted(least, most);
        Optional<Integer> number = parsed(name, expected, text -> Plain.whole(text, least, most));
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /**
     * A date with its time as ISO 8601 has it.
     *
     * @param zone of those that name none, which are warned of
     */
    public Optional<Instant> instant(ZoneId zone, String... names) {
        return found(names).flatMap(field -> {
            String expected = "a date with time and zone such as 2026-05-31T08:30:00Z";
            Optional<Moment> moment = text(field.name, field.value, expected).flatMap(text -> Moment.parse(text, zone));
            if (moment.isEmpty() && field.value instanceof Text) {
                wrong(field.name, field.value, expected);
            }
            moment.filter(read -> !read.zoned()).ifPresent(read -> {
                String message = "\"%s\" names no zone: taken as %s".formatted(field.name, zone);
                problems.warning("no-time-zone", problems.at(field.value), message, "write " + read.instant());
            });
            return moment.map(Moment::instant);
        });
    }

    /** The fields of a map. */
    public Optional<Fields> map(String name) {
        return found(name).flatMap(field -> {
            if (field.value instanceof Mapping inner) {
                return Optional.of(within(inner));
            }
            wrong(name, field.value, "a map");
            return Optional.empty();
        });
    }

    /** The entries of a list, whatever they are. */
    public List<YamlValue> items(String... names) {
        Optional<Field> field = found(names);
        if (field.isPresent() && field.get().value instanceof Sequence sequence) {
            return sequence.items();
        }
        field.ifPresent(other -> wrong(other.name, other.value, "a list"));
        return List.of();
    }

    /** The entries of a list that are texts; white space is collapsed. */
    public List<Text> lines(String... names) {
        List<Text> lines = new ArrayList<>();
        for (YamlValue item : items(names)) {
            String expected = "a list of texts";
            Optional<String> line = item instanceof Text text ? Optional.of(text.inOneLine()) : Optional.empty();
            line.filter(text -> !text.isEmpty())
                    .ifPresentOrElse(
                            text -> lines.add(new Text(text, false, item.line(), item.column())),
                            () -> wrong(names[0], item, expected));
        }
        return lines;
    }

    /** The entries of a list that are maps. */
    public List<Fields> maps(String name) {
        List<Fields> maps = new ArrayList<>();
        for (YamlValue item : items(name)) {
            if (item instanceof Mapping inner) {
                maps.add(within(inner));
            } else {
                wrong(name, item, "a list of maps");
            }
        }
        return maps;
    }

    /** The texts of a map, in the order in which they were written. */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(name)
                .ifPresent(inner -> inner.mapping
                        .entries()
                        .keySet()
                        .forEach(key -> inner.text(key).ifPresent(text -> texts.put(key, text))));
        return texts;
    }

    /** Reports a value that is not what it should be. */
    public void wrong(String name, YamlValue value, String expected) {
        String message = "\"%s\" must be %s, not %s".formatted(name, expected, described(value));
        report("wrong-value", name, problems.at(value), message);
    }

    /** Reports a field that must be there and has no value. */
    public void missing(String name) {
        YamlValue value = mapping.get(name);
        Location place = value == null ? place() : problems.at(value);
        report("missing-field", name, place, "\"%s\" is missing".formatted(name));
    }

    private void report(String code, String name, Location place, String message) {
        Severity graded = grave.contains(name) ? Severity.ERROR : severity;
        problems.report(new Diagnostic(graded, code, place, message, null, null));
    }

    /** Warns of names that are one slip away from a known one. */
    public void warnOfSlips(Set<String> known) {
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                Spelling.near(name, known).ifPresent(meant -> warnOfUnknown(entry, didYouMean(meant)));
            }
        });
    }

    /** Warns of every name that is not known, with the nearest that is. */
    public void warnOfUnknown(Set<String> known) {
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                Optional<String> meant = Spelling.nearest(name, known);
                warnOfUnknown(entry, meant.map(Fields::didYouMean).orElse(null));
            }
        });
    }

    private static String didYouMean(String known) {
        return "did you mean \"" + known + "\"?";
    }

    private void warnOfUnknown(Entry entry, @Nullable String hint) {
        String message = "unknown field " + Excerpt.ofValue(entry.key().text());
        problems.warning("unknown-field", problems.at(entry.key()), message, hint);
    }

    private Optional<String> text(String name, YamlValue value, String expected) {
        if (value instanceof Text text) {
            return Optional.of(text.text());
        }
        wrong(name, value, expected);
        return Optional.empty();
    }

    private static String described(YamlValue value) {
        if (value instanceof Text text) {
            return Plain.isBlank(text.text()) ? "empty" : Excerpt.ofValue(text.text());
        }
        return value instanceof Mapping ? "a map" : "a list";
    }

    private record Field(String name, YamlValue value) {}

    private Optional<Field> found(String... names) {
        for (String name : names) {
            YamlValue value = mapping.get(name);
            if (value != null && !absent(value)) {
                return Optional.of(new Field(name, value));
            }
        }
        return Optional.empty();
    }

    private static boolean absent(YamlValue value) {
        return value instanceof Text text && (text.isAbsent() || Plain.isBlank(text.text()));
    }
}
