package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What is wrong with templates: one mistake shows on every page that uses the template, and is said once. */
final class TemplateFaults {

    private static final String SUBJECT = ", while rendering ";

    private final ConcurrentMap<Mistake, SortedSet<Diagnostic>> pages = new ConcurrentHashMap<>();

    void add(Diagnostic fault) {
        String message = fault.message();
        int subject = message.lastIndexOf(SUBJECT);
        Mistake mistake = new Mistake(fault.location(), subject < 0 ? message : message.substring(0, subject));
        pages.computeIfAbsent(mistake, key -> new ConcurrentSkipListSet<>()).add(fault);
    }

    /** One diagnostic for each mistake, with the first of its pages by name and the number of the others. */
    List<Diagnostic> all() {
        return pages.values().stream().map(TemplateFaults::folded).sorted().toList();
    }

    private static Diagnostic folded(SortedSet<Diagnostic> faults) {
        Diagnostic first = faults.first();
        int others = faults.size() - 1;
        if (others == 0) {
            return first;
        }
        String more = " and " + others + (others == 1 ? " other page" : " other pages");
        return Diagnostic.error(first.code(), first.location(), first.message() + more)
                .withExcerpt(first.excerpt())
                .withHint(first.hint());
    }

    private record Mistake(Location place, String what) {}
}
