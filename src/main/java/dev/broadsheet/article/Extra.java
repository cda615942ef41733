package dev.broadsheet.article;

import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The unknown fields of an article as plain text, lists and maps, for a newsroom's own templates. */
final class Extra {

    private static final Set<String> SECURED = Set.of("secured");

    private Extra() {}

    /** Every field that is not known and has a value; nothing that goes by the name of {@code secured}, at any depth. */
    static Map<String, Object> of(Mapping mapping, Set<String> known) {
        Map<String, Object> extra = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            boolean absent = entry.value() instanceof Text text && text.isAbsent();
            if (!known.contains(name) && !absent && Spelling.near(name, SECURED).isEmpty()) {
                extra.put(name, plain(entry.value()));
            }
        });
        return extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(extra);
    }

    private static Object plain(YamlValue value) {
        if (value instanceof Mapping mapping) {
            return of(mapping, Set.of());
        }
        return value instanceof Sequence sequence ? list(sequence) : ((Text) value).text();
    }

    private static List<Object> list(Sequence sequence) {
        return sequence.items().stream().map(Extra::plain).toList();
    }
}
