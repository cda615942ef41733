package dev.broadsheet.build;

import dev.broadsheet.build.Memory.TemplateSet;
import dev.broadsheet.render.Renderer;
import dev.broadsheet.source.Fingerprinter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets of templates that pages are made with: few, since pages of a kind share theirs. */
final class TemplateSets {

    private final Renderer renderer;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<TemplateSet> sets = new ArrayList<>();

    TemplateSets(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The number of a set. */
    int number(Collection<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        return numbers.computeIfAbsent(sorted, key -> {
            sets.add(of(key));
            return sets.size() - 1;
        });
    }

    /** All sets by their numbers. */
    List<TemplateSet> all() {
        return List.copyOf(sets);
    }

    /** Whether the templates of a set are still what they were. */
    boolean isUnchanged(TemplateSet then) {
        return of(then.names()).equals(then);
    }

    private TemplateSet of(List<String> names) {
        Fingerprinter print = new Fingerprinter();
        names.forEach(name -> print.add(renderer.print(name)));
        return new TemplateSet(names, print.done());
    }
}
