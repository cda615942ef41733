package dev.broadsheet.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one component of a public record.
 *
 * <p>Templates ask for a hundred components a page. A call through {@link java.lang.reflect.Method} looks up its caller
 * each time, which took a quarter of rendering; one through an interface costs next to nothing.
 */
@FunctionalInterface
public interface Accessor {

    /** The component's value. */
    @Nullable
    Object of(Object row);

    /**
     * The accessors of a record's components by name, in the order of the record.
     *
     * @throws IllegalArgumentException where the record is not public
     */
    static Map<String, Accessor> allOf(Class<?> type) {
        return Accessors.KNOWN.get(type);
    }
}
