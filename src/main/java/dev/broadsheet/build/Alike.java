package dev.broadsheet.build;

import dev.broadsheet.source.NameIndex;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Values that many articles have alike: what is equal to a value that was read shortly before is that object.
 *
 * @param recent values, each where its hash code leads
 */
record Alike(Codec codec, AtomicReferenceArray<@Nullable Object> recent) implements Codec {

    /** More than an aggregator has providers. */
    private static final int SIZE = 1 << 12;

    static Alike of(Codec codec) {
        return new Alike(codec, new AtomicReferenceArray<>(SIZE));
    }

    @Override
    public void write(@Nullable Object value, Packer to) {
        codec.write(value, to);
    }

    @Override
    public @Nullable Object read(Unpacker from) {
        Object value = codec.read(from);
        if (value == null) {
            return null;
        }
        int place = NameIndex.spread(value.hashCode(), SIZE);
        Object known = recent.get(place);
        if (value.equals(known)) {
            return known;
        }
        recent.set(place, value);
        return value;
    }
}
