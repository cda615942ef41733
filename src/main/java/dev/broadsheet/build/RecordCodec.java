package dev.broadsheet.build;

import dev.broadsheet.source.Accessor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes public records component by component, and reads them through their constructor, which checks them again. */
final class RecordCodec implements Codec {

    private final Accessor[] accessors;
    private final Codec[] components;
    private final MethodHandle constructor;

    private RecordCodec(Accessor[] accessors, Codec[] components, MethodHandle constructor) {
        this.accessors = accessors;
        this.components = components;
        this.constructor = constructor;
    }

    static RecordCodec of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordCodec(
                    Accessor.allOf(type).values().toArray(Accessor[]::new),
                    Arrays.stream(components)
                            .map(component -> Codec.of(component.getGenericType()))
                            .toArray(Codec[]::new),
                    constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    @Override
    public void write(@Nullable Object value, Packer to) {
        to.truth(value != null);
        if (value != null) {
            for (int i = 0; i < components.length; i++) {
                components[i].write(accessors[i].of(value), to);
            }
        }
    }

    @Override
    public @Nullable Object read(Unpacker from) {
        if (!from.truth()) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].read(from);
        }
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) { // MethodHandle.invokeExact declares it
            throw new IllegalStateException(e);
        }
    }
}
