package dev.broadsheet.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How often each value was met. */
final class Tally<T> {

    private final Map<T, Integer> counts = new LinkedHashMap<>();

    void add(T value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** The same counts of what each value becomes. */
    Tally<T> map(UnaryOperator<T> change) {
        Tally<T> changed = new Tally<>();
        counts.forEach((value, count) -> changed.counts.merge(change.apply(value), count, Integer::sum));
        return changed;
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
