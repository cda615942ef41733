package dev.broadsheet.source;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The accessors of each record: a class is made for each of them, which a Java 17 never gives back. */
final class Accessors {

    static final ClassValue<Map<String, Accessor>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Accessor> computeValue(Class<?> type) {
            Map<String, Accessor> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), to(component));
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private Accessors() {}

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
