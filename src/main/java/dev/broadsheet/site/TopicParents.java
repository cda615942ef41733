package dev.broadsheet.site;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which topic stands above which; nothing stands above itself. */
final class TopicParents {

    private final Map<String, String> parents = new HashMap<>();

    private TopicParents() {}

    /**
     * The parents that definitions name. One that is not known is only a warning: which topics there are changes with
     * what is published, and time alone must not break a build.
     *
     * @param used keys of the topics that articles name
     */
    static TopicParents of(TopicNames names, Set<String> used, List<Diagnostic> problems) {
        TopicParents tree = new TopicParents();
        names.definitions().forEach((key, definition) -> {
            String parent = definition.parent() == null ? "" : names.key(definition.parent());
            if (used.contains(parent) || names.definition(parent) != null) {
                tree.parents.put(key, parent);
            } else if (!parent.isEmpty()) {
                problems.add(unknown(definition));
            }
        });
        tree.cutCircles(names, problems);
        return tree;
    }

    @Nullable
    String parent(String key) {
        return parents.get(key);
    }

    /** Some topics with everything that stands above them. */
    Set<String> withAncestors(Set<String> keys) {
        Set<String> all = new LinkedHashSet<>(keys);
        for (String key : keys) {
            String parent = parents.get(key);
            while (parent != null && all.add(parent)) {
                parent = parents.get(parent);
            }
        }
        return all;
    }

    private void cutCircles(TopicNames names, List<Diagnostic> problems) {
        Set<String> seen = new HashSet<>();
        for (String key : names.definitions().keySet()) {
            List<String> circle = circle(key, seen);
            if (!circle.isEmpty()) {
                problems.add(circular(circle, names));
                circle.forEach(parents::remove);
            }
        }
    }

    /** The circle that the way up from a topic runs into; empty where it ends, or where it was walked before. */
    private List<String> circle(String start, Set<String> seen) {
        List<String> way = new ArrayList<>();
        String key = start;
        while (key != null && seen.add(key)) {
            way.add(key);
            key = parents.get(key);
        }
        int first = key == null ? -1 : way.indexOf(key);
        return first < 0 ? List.of() : List.copyOf(way.subList(first, way.size()));
    }

    private static Diagnostic unknown(TopicDefinition definition) {
        Diagnostic unknown = Diagnostic.warning(
                        "unknown-parent",
                        Location.of(definition.source()),
                        "the parent of '%s' is '%s', but there is no such topic"
                                .formatted(definition.name(), definition.parent()))
                .withHint("parent names another topic by its name or one of its aliases");
        return FieldPlace.of(definition.file(), "parent", unknown);
    }

    /** Named where the first file by name stands, whichever way led into the circle. */
    private static Diagnostic circular(List<String> circle, TopicNames names) {
        List<String> order = List.copyOf(names.definitions().keySet());
        int first = circle.stream().mapToInt(order::indexOf).min().orElse(0);
        int start = circle.indexOf(order.get(first));
        List<String> way = new ArrayList<>();
        for (int i = 0; i <= circle.size(); i++) {
            way.add("'" + shown(circle.get((start + i) % circle.size()), names) + "'");
        }
        SourceFile file =
                Objects.requireNonNull(names.definition(order.get(first))).file();
        String message = "parents of topics run in a circle: " + String.join(" below ", way);
        Diagnostic circular = Diagnostic.error("circular-parent", Location.of(file.name()), message)
                .withHint("remove one of these parents");
        return FieldPlace.of(file, "parent", circular);
    }

    private static String shown(String key, TopicNames names) {
        TopicDefinition definition = names.definition(key);
        return definition == null ? key : definition.name();
    }
}
