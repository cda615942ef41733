package dev.broadsheet.build;

import dev.broadsheet.build.Memory.TemplateSet;
import dev.broadsheet.render.Renderer;
import dev.broadsheet.source.Fingerprinter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sets of templates that pages are made with: few, since pages of a kind share theirs. A set keeps its number from
 * build to build.
 */
final class TemplateSets {

    private final Renderer renderer;
    private final List<TemplateSet> before;
    private final Map<Set<String>, Integer> numbers = new ConcurrentHashMap<>();
    private final List<TemplateSet> sets = new ArrayList<>();

    /**
     * @param before those of the last build
     */
    TemplateSets(Renderer renderer, List<TemplateSet> before) {
        this.renderer = renderer;
        this.before = before;
        before.forEach(set -> number(set.names()));
    }

    /** The number of a set. */
    int number(Collection<String> names) {
        return numbers.computeIfAbsent(Set.copyOf(names), this::added);
    }

    private synchronized int added(Set<String> names) {
        sets.add(of(names.stream().sorted().toList()));
        return sets.size() - 1;
    }

    /** All sets by their numbers. */
    synchronized List<TemplateSet> all() {
        return List.copyOf(sets);
    }

    /** Whether the templates of a set of the last build are still what they were. */
    boolean isUnchanged(int number) {
        return number < before.size() && of(before.get(number).names()).equals(before.get(number));
    }

    private TemplateSet of(List<String> names) {
        Fingerprinter print = new Fingerprinter();
        names.forEach(name -> print.add(renderer.print(name)));
        return new TemplateSet(names, print.done());
    }
}
