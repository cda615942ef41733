package dev.broadsheet.site;

import dev.broadsheet.article.NameKey;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which names mean which topic. */
public final class TopicNames {

    private final Map<String, TopicDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, String> remembered = new HashMap<>();

    private TopicNames() {}

    /** The names that definitions give, whatever is wrong with them. */
    public static TopicNames of(List<TopicDefinition> definitions) {
        return of(definitions, new ArrayList<>());
    }

    /** Of two definitions of one topic, as of two topics with one alias, the first by file is taken. */
    static TopicNames of(List<TopicDefinition> definitions, List<Diagnostic> problems) {
        TopicNames names = new TopicNames();
        List<TopicDefinition> sorted = new ArrayList<>(definitions);
        sorted.sort(Comparator.comparing(TopicDefinition::source).thenComparing(TopicDefinition::name));
        sorted.forEach(definition -> names.define(definition, problems));
        names.definitions.forEach((key, definition) -> names.alias(key, definition, problems));
        return names;
    }

    /** The key of the topic that a name means; empty where the name is blank. */
    public String key(String spelling) {
        return remembered.computeIfAbsent(spelling, name -> {
            String key = NameKey.of(name);
            return aliases.getOrDefault(key, key);
        });
    }

    /** By key, in the order of their files. */
    Map<String, TopicDefinition> definitions() {
        return definitions;
    }

    @Nullable
    TopicDefinition definition(String key) {
        return definitions.get(key);
    }

    /** The keys of the names that mean a topic, besides its own. */
    Map<String, List<String>> aliases() {
        Map<String, List<String>> byTopic = new HashMap<>();
        aliases.forEach((alias, topic) ->
                byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(alias));
        byTopic.values().forEach(list -> list.sort(NameOrder.CODE_POINTS));
        return byTopic;
    }

    private void define(TopicDefinition definition, List<Diagnostic> problems) {
        TopicDefinition first = definitions.putIfAbsent(NameKey.of(definition.name()), definition);
        if (first != null) {
            Diagnostic twice = twice(
                    definition, "the topic '%s' is defined in %s already".formatted(first.name(), first.source()));
            problems.add(FieldPlace.of(definition.file(), "name", twice));
        }
    }

    private void alias(String key, TopicDefinition definition, List<Diagnostic> problems) {
        for (String spelling : definition.aliases()) {
            String alias = NameKey.of(spelling);
            TopicDefinition other = definitions.get(aliases.getOrDefault(alias, alias));
            if (other != null && !other.equals(definition)) {
                Diagnostic twice = twice(
                        definition,
                        "the alias '%s' means the topic '%s' of %s already"
                                .formatted(NameKey.shown(spelling), other.name(), other.source()));
                problems.add(FieldPlace.of(definition.file(), "aliases", spelling::equals, twice));
            } else if (other == null && !alias.isEmpty()) {
                aliases.put(alias, key);
            }
        }
    }

    private static Diagnostic twice(TopicDefinition definition, String message) {
        return Diagnostic.warning("duplicate-topic", Location.of(definition.source()), message)
                .withHint("this one is ignored: remove it or give it another name");
    }
}
