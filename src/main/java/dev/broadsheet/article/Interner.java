package dev.broadsheet.article;

import java.util.concurrent.ConcurrentHashMap;

/** Keeps one of several equal values, for those that many articles share; it lives as long as its reader. */
final class Interner<T> {

    private final ConcurrentHashMap<T, T> known = new ConcurrentHashMap<>();

    T same(T value) {
        T first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
