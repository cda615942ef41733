package dev.broadsheet.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one component of a record.
 *
 * <p>Templates ask for a hundred components a page. A call through {@link java.lang.reflect.Method} looks up its caller
 * each time, which took a quarter of rendering; one through an interface costs next to nothing.
 */
@FunctionalInterface
interface Accessor {

    /** The component's value. */
    @Nullable
    Object of(Object row);

    /** The accessors of a public record's components by name. */
    static Map<String, Accessor> allOf(Class<?> type) {
        Map<String, Accessor> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), to(component));
        }
        return Map.copyOf(accessors);
    }

    private static Accessor to(RecordComponent component) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle method = lookup.unreflect(component.getAccessor());
            MethodType wanted = MethodType.methodType(Object.class, Object.class);
            MethodType boxed = method.type().wrap();
            return (Accessor) LambdaMetafactory.metafactory(
                            lookup, "of", MethodType.methodType(Accessor.class), wanted, method, boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) { // MethodHandle.invoke declares it
            throw new IllegalArgumentException("Templates can show public records alone, not " + component, e);
        }
    }
}
