package dev.broadsheet.source;

import dev.broadsheet.source.Shape.Any;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.util.List;
import java.util.Optional;

/** A map held against what is known of it. */
record FilledForm(Form form, Mapping mapping) {

    /**
     * A field that has a value, right or wrong.
     *
     * @param name by which it was given
     */
    record Filled(Field field, String name, YamlValue value) {

        /** What the value must be: of one of two kinds if anything is known of it; a reader that asks for others lies. */
        Shape shape(Class<? extends Shape> kind, Class<? extends Shape> other) {
            return required(field, kind, other);
        }
    }

    /** The first of some fields that has a value. */
    Optional<Filled> found(String... names) {
        for (String name : names) {
            Field field = form.field(name);
            for (String any : form.isTable() ? List.of(name) : field.names()) {
                YamlValue value = mapping.get(any);
                if (value != null && !isAbsent(value)) {
                    return Optional.of(new Filled(field, any, value));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there is a value by this name itself. */
    boolean holds(String name) {
        YamlValue value = mapping.get(name);
        return value != null && !isAbsent(value);
    }

    private static boolean isAbsent(YamlValue value) {
        return value instanceof Text text && (text.isAbsent() || Plain.isBlank(text.text()));
    }

    /** What holds where a field has no value. */
    <T> Optional<T> standard(String name, Class<T> type) {
        return Optional.ofNullable(form.field(name).standard())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** What the value of a field must be, which the form describes as of this kind. */
    <S extends Shape> S shape(String name, Class<S> kind) {
        return kind.cast(required(form.field(name), kind, kind));
    }

    /** What the value of a field must be, which the form describes as of one of these kinds. */
    Shape shape(String name, Class<? extends Shape> kind, Class<? extends Shape> other) {
        return required(form.field(name), kind, other);
    }

    private static Shape required(Field field, Class<? extends Shape> kind, Class<? extends Shape> other) {
        Shape shape = field.shape();
        if (!kind.isInstance(shape) && !other.isInstance(shape) && !(shape instanceof Any)) {
            throw new IllegalArgumentException("the field " + field.name() + " is described as " + shape);
        }
        return shape;
    }
}
