package dev.broadsheet.source;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        Map<String, Accessor> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), to(component));
        }
        return Collections.unmodifiableMap(accessors);
    }

    private static Accessor to(RecordComponent component) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle method = lookup.unreflect(component.getAccessor());
            return (Accessor) LambdaMetafactory.metafactory(
                            lookup,
                            "of",
                            MethodType.methodType(Accessor.class),
                            MethodType.methodType(Object.class, Object.class),
                            method,
                            method.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) { // MethodHandle.invoke declares it
            throw new IllegalArgumentException("not a component of a public record: " + component, e);
        }
    }
}
