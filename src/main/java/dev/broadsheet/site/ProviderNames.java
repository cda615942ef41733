package dev.broadsheet.site;

import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Provider;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which providers are one, and what the newsroom says of each. */
final class ProviderNames {

    private final Map<String, ProviderDefinition> byDomain = new HashMap<>();
    private final Map<String, ProviderDefinition> byName = new HashMap<>();

    private ProviderNames() {}

    /** Of two definitions of one provider the first by file is taken. */
    static ProviderNames of(List<ProviderDefinition> definitions, List<Diagnostic> problems) {
        ProviderNames names = new ProviderNames();
        definitions.stream()
                .sorted(Comparator.comparing(ProviderDefinition::source).thenComparing(ProviderDefinition::name))
                .forEach(definition -> names.define(definition, problems));
        return names;
    }

    /** The domain that the article or a definition of that name gives, or null. */
    @Nullable
    String domain(Provider provider) {
        if (provider.domain() != null) {
            return provider.domain();
        }
        ProviderDefinition definition = byName.get(NameKey.of(provider.name()));
        return definition == null ? null : definition.domain();
    }

    /** The domain, else the normalised name; empty where there is neither. */
    String key(Provider provider) {
        String domain = domain(provider);
        return domain == null ? NameKey.of(provider.name()) : domain;
    }

    /**
     * What the newsroom says of a provider, or null. A definition that has another domain speaks of somebody else, even
     * under the same name.
     */
    @Nullable
    ProviderDefinition definition(String key, String name) {
        ProviderDefinition named = byName.get(NameKey.of(name));
        boolean elsewhere = named == null || named.domain() != null;
        return byDomain.getOrDefault(key, elsewhere ? null : named);
    }

    private void define(ProviderDefinition definition, List<Diagnostic> problems) {
        String domain = definition.domain();
        String name = NameKey.of(definition.name());
        ProviderDefinition first = domain == null ? byName.get(name) : byDomain.putIfAbsent(domain, definition);
        if (first != null) {
            String message = "the provider '%s' is defined in %s already"
                    .formatted(domain == null ? definition.name() : domain, first.source());
            Diagnostic twice = Diagnostic.warning("duplicate-provider", Location.of(definition.source()), message)
                    .withHint("this one is ignored: remove it or give it a domain of its own");
            problems.add(FieldPlace.of(definition.file(), domain == null ? "name" : "domain", twice));
        } else {
            byName.putIfAbsent(name, definition);
        }
    }
}
