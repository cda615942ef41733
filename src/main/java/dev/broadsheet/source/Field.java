package dev.broadsheet.source;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one field of a map: its reader, its schema and the documents go by it.
 *
 * @param aliases other names; of several that have a value the first counts
 * @param meaning a sentence without capital and full stop
 * @param standard the value where none is given: a Boolean, an Integer, a Double, a String or a list of strings; null
 *     where {@code otherwise} says what there is instead
 * @param need whether it must have a value
 * @param grave whether a wrong value is an error even where others are warnings
 * @param elsewhere what other programs call it: not read, but whoever writes it is told this name
 */
public record Field(
        String name,
        List<String> aliases,
        Shape shape,
        String meaning,
        @Nullable Object standard,
        String otherwise,
        Need need,
        boolean grave,
        List<String> elsewhere) {

    /** What there is instead of a value where nothing is. */
    public static final String NONE = "none";

    public Field {
        aliases = List.copyOf(aliases);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Whether a field must have a value.
     *
     * @param unless the field that may have one instead, or null
     */
    public record Need(boolean needed, @Nullable String unless) {}

    /** A field that may be left out. */
    public static Field of(String name, Shape shape, String meaning) {
        return new Field(name, List.of(), shape, meaning, null, NONE, new Need(false, null), false, List.of());
    }

    /** With other names. */
    public Field or(String... others) {
        return new Field(name, List.of(others), shape, meaning, standard, otherwise, need, grave, elsewhere);
    }

    /** With a value for where none is given. */
    public Field standard(Object value) {
        return new Field(name, aliases, shape, meaning, value, NONE, need, grave, elsewhere);
    }

    /** With words for what there is where none is given. */
    public Field otherwise(String words) {
        return new Field(name, aliases, shape, meaning, null, words, need, grave, elsewhere);
    }

    /** As one that must have a value. */
    public Field required() {
        return needed(new Need(true, null));
    }

    /** As one that must have a value where another has none. */
    public Field requiredUnless(String other) {
        return needed(new Need(true, other));
    }

    /** As one that need not have a value. */
    public Field optional() {
        return needed(new Need(false, null));
    }

    private Field needed(Need newNeed) {
        return new Field(name, aliases, shape, meaning, standard, otherwise, newNeed, grave, elsewhere);
    }

    /** As one of which a wrong value is an error. */
    public Field asGrave() {
        return new Field(name, aliases, shape, meaning, standard, otherwise, need, true, elsewhere);
    }

    /** With what other programs call it. */
    public Field elsewhere(String... others) {
        return new Field(name, aliases, shape, meaning, standard, otherwise, need, grave, List.of(others));
    }

    /** All its names, the first first. */
    public List<String> names() {
        return aliases.isEmpty()
                ? List.of(name)
                : Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
