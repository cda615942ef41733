package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.FilledForm.Filled;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the fields of one map.
 *
 * @param all problems of the file
 * @param severity of a wrong value, where the form does not call the field grave
 */
record FieldProblems(Form form, Problems all, Severity severity) {

    FieldProblems within(Form inner) {
        return new FieldProblems(inner, all, severity);
    }

    void wrong(String name, YamlValue value, String expected) {
        wrong(name, value, expected, null);
    }

    /** Reports a value of another kind than its field. */
    void unfit(String name, YamlValue value, String expected) {
        wrong(name, value, expected, Remedy.of(form.field(name).shape(), value));
    }

    private void wrong(String name, YamlValue value, String expected, @Nullable String hint) {
        String message = "\"%s\" must be %s, not %s".formatted(name, expected, described(value));
        report(name, Diagnostic.error("wrong-value", all.at(value), message).withHint(hint));
    }

    /**
     * Reports a field that is needed.
     *
     * @param given what stands in its place, or null
     */
    void missing(String name, Location place, @Nullable YamlValue given) {
        boolean unseen = given instanceof Text text && !text.isAbsent();
        report(
                name,
                Diagnostic.error("missing-field", place, "\"%s\" is missing".formatted(name))
                        .withHint(unseen ? "nothing of what stands here can be seen: type it anew" : null));
    }

    private void report(String name, Diagnostic error) {
        all.report(
                form.isGrave(name) || severity == Severity.ERROR
                        ? error
                        : Diagnostic.warning(error.code(), error.location(), error.message())
                                .withHint(error.hint()));
    }

    /** Warns of names that the form does not know. */
    void strangers(Mapping mapping) {
        if (form.isTable()) {
            return;
        }
        Set<String> known = form.names();
        boolean strange = form.others() == Form.Others.STRANGE;
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                Optional<String> meant = form.elsewhere(name)
                        .or(() -> strange ? Spelling.nearest(name, known) : Spelling.near(name, known));
                if (strange || meant.isPresent()) {
                    stranger(entry, meant);
                }
            }
        });
    }

    /** Warns of lists that are given by a second name too: only the first is read. */
    void unread(FilledForm given) {
        for (Field field : form.fields()) {
            if (field.shape() instanceof ListOf && !field.aliases().isEmpty()) {
                String read = given.found(field.name()).map(Filled::name).orElse("");
                given.mapping().entries().forEach((name, entry) -> {
                    if (field.names().contains(name) && !name.equals(read) && given.holds(name)) {
                        unread(entry, read);
                    }
                });
            }
        }
    }

    private void unread(Entry entry, String read) {
        String message =
                "\"%s\" is not read beside \"%s\"".formatted(entry.key().text(), read);
        all.warning("unread-field", all.at(entry.key()), message, "put its entries into \"" + read + "\"");
    }

    private void stranger(Entry entry, Optional<String> meant) {
        String message = "unknown field " + Excerpt.ofValue(entry.key().text());
        String hint = meant.map(known -> "did you mean \"" + known + "\"?").orElse(null);
        all.warning("unknown-field", all.at(entry.key()), message, hint);
    }

    private static String described(YamlValue value) {
        if (value instanceof Text text) {
            return Plain.isBlank(text.text()) ? "empty" : Excerpt.ofValue(text.text());
        }
        return value instanceof Mapping ? "a map" : "a list";
    }
}
