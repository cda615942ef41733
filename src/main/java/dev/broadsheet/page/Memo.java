package dev.broadsheet.page;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Results of a function by its argument, for many threads.
 *
 * <p>What is known is looked up without a lock, which {@link ConcurrentHashMap#computeIfAbsent} does not promise.
 */
final class Memo<K, V> {

    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> function;

    Memo(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        V value = known.get(key);
        return value != null ? value : known.computeIfAbsent(key, function);
    }
}
