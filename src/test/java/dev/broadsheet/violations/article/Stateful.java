package dev.broadsheet.violations.article;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps state for everybody, and some constants. */
@SuppressWarnings("MutablePublicArray")
final class Stateful {
    static int count;
    static final AtomicInteger COUNTER = new AtomicInteger();
    static final HashMap<String, String> CACHE = new HashMap<>();
    static final int[] ARRAY = {1};
    static final List<String> LIST = List.of();
    static final String TEXT = LIST.toString();
    static final Integer NUMBER = TEXT.length();
    private static final int[] TABLE = {1};

    private Stateful() {}

    static int next() {
        return ++count + TABLE.length;
    }
}
