package dev.broadsheet.page;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The latest results of a pure function, of which only so many are kept; for many threads, without a lock.
 *
 * <p>Each key has one place, which it may lose to another key: what is gone is computed again.
 */
public final class Recent<K, V> {

    private static final int PLACE_BITS = 13;

    private final AtomicReferenceArray<@Nullable Entry<K, V>> places = new AtomicReferenceArray<>(1 << PLACE_BITS);

    /** What is known for a key, or null. */
    public @Nullable V get(K key) {
        Entry<K, V> entry = places.get(place(key));
        return entry != null && entry.key.equals(key) ? entry.value : null;
    }

    /** Remembers a result in the place of another. */
    public void put(K key, V value) {
        places.set(place(key), new Entry<>(key, value));
    }

    private static int place(Object key) {
        int hash = Objects.hashCode(key) * 0x9E3779B9; // spreads hashes that differ in few bits
        return hash >>> (Integer.SIZE - PLACE_BITS);
    }

    private record Entry<K, V>(K key, V value) {}
}
