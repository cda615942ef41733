package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Arranges articles by provider. */
final class ProviderArranging {

    /** A host's name in letters, digits and hyphens (RFC 1123, 2.1) of a length that every file system takes. */
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,200}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?" + "(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    /** Devices that Windows finds under these names in every folder, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");

    private final ProviderNames names;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Tally<List<Image>>> images = new HashMap<>();
    private final Set<String> domains = new HashSet<>();

    private ProviderArranging(ProviderNames names) {
        this.names = names;
    }

    /** The providers of a site by name. */
    static List<ProviderGroup> providers(Sources sources, List<Article> articles, List<Diagnostic> problems) {
        ProviderArranging arranging = new ProviderArranging(ProviderNames.of(sources.providers(), problems));
        articles.forEach(arranging::place);
        return arranging.providers(NameOrder.of(sources.config().language()));
    }

    private void place(Article article) {
        Provider provider = article.provider();
        String key = provider == null ? "" : names.key(provider);
        if (provider == null || key.isEmpty()) {
            return;
        }
        Group group = groups.computeIfAbsent(key, k -> new Group());
        String domain = provider.domain();
        if (domain != null && provider.name().equals(Provider.nameOf(domain))) {
            // Only the domain was given: that says nothing of how the name is spelt.
            group.add(article);
        } else {
            group.add(article, provider.name());
        }
        if (!provider.images().isEmpty()) {
            images.computeIfAbsent(key, k -> new Tally<>()).add(provider.images());
        }
        if (names.domain(provider) != null) {
            domains.add(key);
        }
    }

    private List<ProviderGroup> providers(Comparator<String> byName) {
        Map<String, String> wanted = new HashMap<>();
        groups.keySet().forEach(key -> wanted.put(key, domains.contains(key) ? domainSlug(key) : Slug.of(key)));
        Map<String, String> slugs = Slugs.distinct(Map.of(), wanted);
        List<ProviderGroup> providers = new ArrayList<>();
        groups.forEach((key, group) -> providers.add(provider(key, group, slugs.getOrDefault(key, key))));
        providers.sort(Comparator.comparing(ProviderGroup::name, byName)
                .thenComparing(ProviderGroup::key, NameOrder.CODE_POINTS));
        return List.copyOf(providers);
    }

    private ProviderGroup provider(String key, Group group, String slug) {
        String spelt = group.name(key);
        ProviderDefinition definition = names.definition(key, spelt);
        List<Image> defined = definition == null ? List.of() : definition.images();
        return new ProviderGroup(
                key,
                definition == null ? spelt : NameKey.shown(definition.name()),
                domains.contains(key) ? key : null,
                slug,
                definition == null ? "" : definition.description(),
                defined.isEmpty() ? usualImages(key) : defined,
                definition == null ? null : definition.language(),
                group.articles());
    }

    /** Those that most articles show; of equally frequent ones the fuller list, then that of the newest article. */
    private List<Image> usualImages(String key) {
        Tally<List<Image>> tally = images.getOrDefault(key, new Tally<>());
        Comparator<List<Image>> fuller =
                Comparator.<List<Image>>comparingInt(List::size).reversed();
        return Objects.requireNonNullElse(tally.mostFrequent(fuller), List.of());
    }

    private static String domainSlug(String domain) {
        boolean safe =
                DOMAIN.matcher(domain).matches() && !DEVICE.matcher(domain).matches();
        return safe ? domain : Slug.of(domain);
    }
}
