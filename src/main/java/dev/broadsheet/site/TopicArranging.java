package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Slug;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranges articles by topic. */
final class TopicArranging {

    private final SiteConfig config;
    private final TopicNames names;
    private final TopicParents parents;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, String> slugs;

    private TopicArranging(SiteConfig config, TopicNames names, List<Article> articles, List<Diagnostic> problems) {
        this.config = config;
        this.names = names;
        Set<String> keys = new HashSet<>();
        articles.forEach(article -> keys.addAll(spellings(article).keySet()));
        this.parents = TopicParents.of(names, keys, problems);
        keys.addAll(names.definitions().keySet());
        keys.forEach(key -> groups.put(key, new Group()));
        articles.forEach(this::place);
        this.slugs = slugs(keys, problems);
    }

    /** The topics of a site: defined ones in their order, then the others by name. */
    static List<Topic> topics(Sources sources, List<Article> articles, List<Diagnostic> problems) {
        TopicNames names = TopicNames.of(sources.topics(), problems);
        return new TopicArranging(sources.config(), names, articles, problems).topics();
    }

    /** The topics that an article names itself, each with the article's first spelling of it. */
    private Map<String, String> spellings(Article article) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String spelling : article.topics()) {
            spellings.putIfAbsent(names.key(spelling), spelling);
        }
        spellings.remove("");
        return spellings;
    }

    private void place(Article article) {
        Map<String, String> spellings = spellings(article);
        for (String key : parents.withAncestors(spellings.keySet())) {
            Group group = groups.computeIfAbsent(key, k -> new Group());
            String spelling = spellings.get(key);
            if (spelling == null) {
                group.add(article);
            } else {
                group.add(article, spelling);
            }
        }
    }

    private Map<String, String> slugs(Set<String> keys, List<Diagnostic> problems) {
        Map<String, String> fixed = fixedSlugs(problems);
        Map<String, String> wanted = new HashMap<>();
        keys.stream().filter(key -> !fixed.containsKey(key)).forEach(key -> wanted.put(key, Slug.ofTopic(key)));
        return Slugs.distinct(fixed, wanted);
    }

    private Map<String, String> fixedSlugs(List<Diagnostic> problems) {
        Map<String, String> fixed = new HashMap<>();
        Map<String, TopicDefinition> owners = new HashMap<>();
        names.definitions().forEach((key, definition) -> {
            String slug = definition.slug() == null ? "" : Slug.of(definition.slug());
            TopicDefinition owner = slug.isEmpty() ? definition : owners.putIfAbsent(slug, definition);
            if (owner == null) {
                fixed.put(key, slug);
            } else if (!owner.equals(definition)) {
                problems.add(sameSlug(definition, owner, slug));
            }
        });
        return fixed;
    }

    private static Diagnostic sameSlug(TopicDefinition definition, TopicDefinition owner, String slug) {
        String message = "the slug '%s' of the topic '%s' is that of '%s' in %s"
                .formatted(slug, definition.name(), owner.name(), owner.source());
        Diagnostic problem = Diagnostic.error("duplicate-slug", Location.of(definition.source()), message)
                .withHint("give one of the two topics another slug");
        return FieldPlace.of(definition.file(), "slug", problem);
    }

    private List<Topic> topics() {
        Map<String, List<String>> aliases = names.aliases();
        List<Topic> childless = new ArrayList<>();
        groups.forEach((key, group) -> childless.add(topic(key, group, aliases.getOrDefault(key, List.of()))));
        Comparator<String> byName = NameOrder.of(config.language());
        childless.sort(Comparator.comparing((Topic topic) -> names.definition(topic.key()) == null)
                .thenComparingInt(Topic::order)
                .thenComparing(Topic::name, byName)
                .thenComparing(Topic::key, NameOrder.CODE_POINTS));
        Map<String, List<String>> children = new HashMap<>();
        for (Topic topic : childless) {
            if (topic.parent() != null) {
                children.computeIfAbsent(topic.parent(), key -> new ArrayList<>())
                        .add(topic.key());
            }
        }
        return childless.stream()
                .map(topic -> topic.withChildren(children.getOrDefault(topic.key(), List.of())))
                .toList();
    }

    private Topic topic(String key, Group group, List<String> aliases) {
        TopicDefinition definition = names.definition(key);
        String name = definition == null ? group.name(key) : NameKey.shown(definition.name());
        String shortName = definition == null ? null : definition.shortName();
        List<Article> articles = group.articles();
        return new Topic(
                key,
                name,
                aliases,
                shortName == null ? name : shortName,
                slugs.getOrDefault(key, key),
                definition == null ? Integer.MAX_VALUE : definition.order(),
                parents.parent(key),
                List.of(),
                definition == null ? "" : definition.description(),
                definition == null ? List.of() : definition.images(),
                definition == null ? null : definition.language(),
                articles,
                articles.size() >= config.topicMinimum());
    }
}
