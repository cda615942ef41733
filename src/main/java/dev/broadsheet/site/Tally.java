package dev.broadsheet.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each value was met. */
final class Tally<T> {

    private final Map<T, Integer> counts = new LinkedHashMap<>();

    void add(T value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** The value met most often; of several the first in the given order, then the one met first; null where none was. */
    @Nullable
    T mostFrequent(Comparator<? super T> ties) {
        T best = null;
        int most = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (best == null || count > most || (count == most && ties.compare(entry.getKey(), best) < 0)) {
                best = entry.getKey();
                most = count;
            }
        }
        return best;
    }
}
