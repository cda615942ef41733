package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.source.FilledForm.Filled;
import dev.broadsheet.source.Shape.Any;
import dev.broadsheet.source.Shape.Choice;
import dev.broadsheet.source.Shape.Decimal;
import dev.broadsheet.source.Shape.Either;
import dev.broadsheet.source.Shape.Flag;
import dev.broadsheet.source.Shape.Formed;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Time;
import dev.broadsheet.source.Shape.Whole;
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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The fields of a YAML map, read as its {@link Form} describes them.
 *
 * <p>A value of another shape is reported at its place and counts as absent. Where a field has several names, the first
 * that has a value is read; where none has, what the form says of it holds.
 */
public final class Fields {

    private final FilledForm given;
    private final FieldProblems problems;

    private Fields(Mapping mapping, FieldProblems problems) {
        this.given = new FilledForm(problems.form(), mapping);
        this.problems = problems;
    }

    /** Fields of which a wrong value is an error, at any depth. */
    public static Fields strict(Form form, Mapping mapping, Problems problems) {
        return outermost(mapping, new FieldProblems(form, problems, Severity.ERROR));
    }

    /** Fields of which a wrong value is a warning, at any depth, but for those that the form calls grave. */
    public static Fields lenient(Form form, Mapping mapping, Problems problems) {
        return outermost(mapping, new FieldProblems(form, problems, Severity.WARNING));
    }

    private static Fields outermost(Mapping mapping, FieldProblems problems) {
        Problems all = problems.all();
        return new Fields(mapping, problems).checked(mapping.entries().isEmpty() ? all.at(0) : all.at(mapping));
    }

    /** Fields of another program, by whatever names; nobody hears of wrong values. */
    public static Fields foreign(Mapping mapping) {
        return new Fields(mapping, new FieldProblems(Form.FREE, new Problems(""), Severity.WARNING));
    }

    private Fields within(Form inner, Mapping map) {
        return new Fields(map, problems.within(inner)).checked(problems.all().at(map));
    }

    /** The same, when what can be said of the map as a whole has been said. */
    private Fields checked(Location place) {
        problems.strangers(given.mapping());
        problems.unread(given);
        for (Field field : given.form().fields()) {
            String other = field.need().unless();
            if (field.need().needed() && !has(field.name()) && (other == null || !has(other))) {
                YamlValue value = given.mapping().get(field.name());
                problems.missing(
                        field.name(), value == null ? place : problems.all().at(value), value);
            }
        }
        return this;
    }

    public Mapping mapping() {
        return given.mapping();
    }

    /** Whether a field has a value, right or wrong. */
    public boolean has(String name) {
        return given.found(name).isPresent();
    }

    /** A text as it was written; one of which nothing can be seen counts as absent. */
    public Optional<String> text(String... names) {
        return given.found(names)
                .flatMap(filled -> scalar(filled, filled.shape(Shape.Text.class, Formed.class)))
                .or(() -> given.standard(names[0], String.class));
    }

    /** A plain text in one line: white space is collapsed. */
    public Optional<String> line(String... names) {
        return text(names).map(Plain::collapsed).filter(line -> !line.isEmpty());
    }

    /** Whatever a parser makes of a text. */
    public <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser) {
        return parsed(name, given.shape(name, Formed.class, Choice.class).expected(), parser)
                .or(() -> given.standard(name, String.class).flatMap(parser));
    }

    /** A text that fits the form's words or pattern. */
    public Optional<String> parsed(String name) {
        Predicate<String> fits = given.shape(name, Formed.class, Choice.class) instanceof Formed formed
                ? formed::fits
                : given.shape(name, Choice.class).words()::contains;
        return parsed(name, text -> Optional.of(text).filter(fits));
    }

    private <T> Optional<T> parsed(String name, String expected, Function<String, Optional<T>> parser) {
        return given.found(name).flatMap(filled -> {
            if (!(filled.value() instanceof Text text)) {
                wrong(name, filled.value(), expected);
                return Optional.empty();
            }
            Optional<T> result = parser.apply(text.text());
            if (result.isEmpty()) {
                wrong(name, filled.value(), expected);
            }
            return result;
        });
    }

    /** True or false in no other spelling; without a value it is wrong, for who knows what was meant. */
    public boolean flag(String name) {
        Flag shape = given.shape(name, Flag.class);
        YamlValue value = given.mapping().get(name);
        String written = value instanceof Text text ? text.text() : "";
        if (written.equals("true") || written.equals("false")) {
            return written.equals("true");
        }
        if (value != null) {
            wrong(name, value, shape.expected());
        }
        return given.standard(name, Boolean.class).orElse(false);
    }

    /** A decimal number. */
    public OptionalDouble number(String name) {
        Decimal range = given.shape(name, Decimal.class);
        Optional<Double> number = parsed(
                name,
                range.expected(),
                text -> Plain.decimal(text).filter(value -> value >= range.least() && value <= range.most()));
        return number.or(() -> given.standard(name, Double.class))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** A whole number. */
    public OptionalInt whole(String name) {
        Whole range = given.shape(name, Whole.class);
        Optional<Integer> number =
                parsed(name, range.expected(), text -> Plain.whole(text, range.least(), range.most()));
        return number.or(() -> given.standard(name, Integer.class))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /**
     * A date with its time as ISO 8601 has it.
     *
     * @param zone of those that name none, which are warned of
     */
    public Optional<Instant> instant(ZoneId zone, String... names) {
        return given.found(names).flatMap(filled -> {
            Shape shape = filled.shape(Time.class, Any.class);
            Optional<Moment> moment = scalar(filled, shape).flatMap(text -> Moment.parse(text, zone));
            if (moment.isEmpty() && filled.value() instanceof Text) {
                wrong(filled.name(), filled.value(), shape.expected());
            }
            moment.filter(read -> !read.zoned()).ifPresent(read -> {
                String message = "\"%s\" names no zone: taken as %s".formatted(filled.name(), zone);
                Location place = problems.all().at(filled.value());
                problems.all().warning("no-time-zone", place, message, "write " + read.instant());
            });
            return moment.map(Moment::instant);
        });
    }

    /** The fields of a map. */
    public Optional<Fields> map(String name) {
        MapOf shape = given.shape(name, MapOf.class);
        return given.found(name).flatMap(filled -> {
            if (filled.value() instanceof Mapping inner) {
                return Optional.of(within(shape.form(), inner));
            }
            problems.unfit(name, filled.value(), shape.expected());
            return Optional.empty();
        });
    }

    /** The fields of a map; where there is none, those of an empty one. */
    public Fields group(String name) {
        Mapping nothing = new Mapping(Map.of(), mapping().line(), mapping().column());
        return map(name).orElseGet(() -> within(given.shape(name, MapOf.class).form(), nothing));
    }

    private List<YamlValue> items(String name) {
        Optional<Filled> filled = given.found(name);
        if (filled.isPresent() && filled.get().value() instanceof Sequence sequence) {
            return sequence.items();
        }
        filled.ifPresent(other -> problems.unfit(other.name(), other.value(), "a list"));
        return List.of();
    }

    /** The entries of a list of texts; white space is collapsed. */
    public List<String> lines(String name) {
        return parsedLines(name, Optional::of);
    }

    /** Whatever a parser makes of the entries of a list of texts; white space is collapsed before. */
    public <T> List<T> parsedLines(String name, Function<String, Optional<T>> parser) {
        ListOf shape = given.shape(name, ListOf.class);
        List<T> parsed = new ArrayList<>();
        for (YamlValue item : items(name)) {
            line(item).flatMap(parser).ifPresentOrElse(parsed::add, () -> wrong(name, item, shape.expected()));
        }
        return parsed;
    }

    private static Optional<String> line(YamlValue item) {
        return item instanceof Text text && !text.isAbsent()
                ? Optional.of(text.inOneLine()).filter(line -> !line.isEmpty())
                : Optional.empty();
    }

    /** The entries of a list that are maps. */
    public List<Fields> maps(String name) {
        ListOf shape = given.shape(name, ListOf.class);
        Form entry = ((MapOf) shape.entry()).form();
        List<Fields> maps = new ArrayList<>();
        for (YamlValue item : items(name)) {
            if (item instanceof Mapping inner) {
                maps.add(within(entry, inner));
            } else {
                wrong(name, item, shape.expected());
            }
        }
        return maps;
    }

    /** What becomes of the entries of a list that are texts, in one line, or maps. */
    public <T> List<T> either(String name, Function<String, Optional<T>> text, Function<Fields, Optional<T>> map) {
        ListOf shape = given.shape(name, ListOf.class);
        Form entry = ((Either) shape.entry()).map();
        List<T> read = new ArrayList<>();
        for (YamlValue item : items(name)) {
            if (item instanceof Mapping inner) {
                map.apply(within(entry, inner)).ifPresent(read::add);
            } else {
                line(item).flatMap(text).ifPresentOrElse(read::add, () -> wrong(name, item, shape.expected()));
            }
        }
        return read;
    }

    /** The texts of a table, in the order in which they were written. */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(name)
                .ifPresent(inner -> inner.mapping()
                        .entries()
                        .keySet()
                        .forEach(key -> inner.text(key).ifPresent(text -> texts.put(key, text))));
        return texts;
    }

    /** Reports a value that is not what it should be. */
    public void wrong(String name, YamlValue value, String expected) {
        problems.wrong(name, value, expected);
    }

    private Optional<String> scalar(Filled filled, Shape shape) {
        if (filled.value() instanceof Text text) {
            return Optional.of(text.text());
        }
        problems.unfit(filled.name(), filled.value(), shape.expected());
        return Optional.empty();
    }
}
