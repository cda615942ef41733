package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Slug;
import dev.broadsheet.source.NameIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what belongs to an article of a site; safe to ask from many threads. */
public final class SiteIndex {

    /** Translations of translations are followed so far: two may claim to translate each other. */
    private static final int LONGEST_CHAIN = 8;

    private final NameIndex<Article> articles;

    /** Null before it is asked for. */
    private volatile @Nullable UrlIndex urls;

    private final Map<String, Topic> topicsByKey = new HashMap<>();
    private final Map<String, Topic> topicsBySpelling = new HashMap<>();
    private final Map<String, ProviderGroup> providers = new HashMap<>();
    private final Map<String, AuthorGroup> authors = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, List<Article>> translations = new HashMap<>();
    private final String language;
    private final boolean definesLanguages;

    private SiteIndex(Site site) {
        articles = new NameIndex<>(site.articles(), Article::path);
        language = site.config().language();
        definesLanguages = site.topics().stream().anyMatch(topic -> topic.language() != null)
                || site.providers().stream().anyMatch(provider -> provider.language() != null);
        site.topics().forEach(this::addTopic);
        site.providers().forEach(this::addProvider);
        site.authors().forEach(author -> authors.put(author.key(), author));
        site.sections().forEach(section -> sections.put(section.key(), section));
        site.articles().forEach(this::addSpellings);
        site.articles().forEach(this::addTranslation);
    }

    public static SiteIndex of(Site site) {
        return new SiteIndex(site);
    }

    /** The published article of a path in the content folder, or null. */
    public @Nullable Article article(String path) {
        return articles.get(path);
    }

    /** How many articles are published. */
    public int size() {
        return articles.values().size();
    }

    /** The position of a published article in {@code Site.articles}; -1 where it is none. */
    public int position(Article article) {
        return articles.position(article.path());
    }

    /** The published article that has a URL elsewhere, or null; of several the earliest, then the first by path. */
    public @Nullable Article articleAt(String url) {
        return urls().get(url);
    }

    /** Makes beforehand what {@link #articleAt} looks into. */
    public void prepare() {
        urls();
    }

    private UrlIndex urls() {
        UrlIndex made = urls;
        return made == null ? makeUrls() : made;
    }

    private synchronized UrlIndex makeUrls() {
        UrlIndex made = urls;
        if (made == null) {
            made = new UrlIndex(articles.values());
            urls = made;
        }
        return made;
    }

    /** The topic that a name means, however it is spelt, or null. */
    public @Nullable Topic topic(String name) {
        Topic topic = topicsBySpelling.get(name);
        return topic == null ? topicsByKey.get(NameKey.of(name)) : topic;
    }

    /** The topic of a key, such as a parent's, or null. */
    public @Nullable Topic topicOfKey(String key) {
        return topicsByKey.get(key);
    }

    /** The topics that an article names itself, in its order, each once. */
    public List<Topic> topicsOf(Article article) {
        List<Topic> topics = new ArrayList<>(article.topics().size());
        for (String name : article.topics()) {
            Topic topic = topic(name);
            // a topic is one object in an index; comparing the articles of two would take long
            if (topic != null && topics.stream().noneMatch(other -> other.key().equals(topic.key()))) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** The provider of an article; null for the site itself. */
    public @Nullable ProviderGroup providerOf(Article article) {
        return article.provider() == null ? null : provider(article.provider());
    }

    /** The group of a provider, such as that of an article elsewhere; null where no published article has it. */
    public @Nullable ProviderGroup provider(Provider provider) {
        return providers.get(identity(provider));
    }

    /**
     * The language of an article, a BCP 47 tag: its own, else that of the first of its topics that has one, else that of
     * its provider, else the site's.
     */
    public String languageOf(Article article) {
        if (article.locale() != null) {
            return article.locale();
        } else if (!definesLanguages) {
            return language;
        }
        ProviderGroup provider = providerOf(article);
        Stream<@Nullable String> defined = Stream.concat(
                topicsOf(article).stream().map(Topic::language),
                Stream.of(provider).filter(Objects::nonNull).map(ProviderGroup::language));
        return defined.filter(Objects::nonNull).findFirst().orElse(language);
    }

    /** An article's own authors, then those of its provider, each once. */
    public List<AuthorGroup> authorsOf(Article article) {
        return AuthorArranging.authorsOf(article).keySet().stream()
                .map(authors::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The group of an author; null where no published article names them. */
    public @Nullable AuthorGroup author(Author author) {
        return authors.get(NameKey.of(author.name()));
    }

    /** The section of an article; null where nothing is published in it, as may be with a tombstone's. */
    public @Nullable Section sectionOf(Article article) {
        return sections.get(NameKey.of(article.category()));
    }

    /** The slug of an article's section, a tombstone's too. */
    public String sectionSlugOf(Article article) {
        Section section = sectionOf(article);
        return section == null ? Slug.of(NameKey.of(article.category())) : section.slug();
    }

    /** The next newer article of a published article's section, or null. */
    public @Nullable Article newerThan(Article article) {
        return neighbour(article, -1);
    }

    /** The next older article of a published article's section, or null. */
    public @Nullable Article olderThan(Article article) {
        return neighbour(article, 1);
    }

    private @Nullable Article neighbour(Article article, int distance) {
        Section section = sectionOf(article);
        List<Article> articles = section == null ? List.of() : section.articles();
        int place = Collections.binarySearch(articles, article, Site.NEWEST_FIRST);
        int wanted = place + distance;
        return place >= 0 && wanted >= 0 && wanted < articles.size() ? articles.get(wanted) : null;
    }

    /** The published article that an article translates, directly or by way of others; else itself. */
    public Article originalOf(Article article) {
        Article original = article;
        for (int steps = 0; steps < LONGEST_CHAIN && original.translationOf() != null; steps++) {
            Article next = article(original.translationOf());
            if (next == null) {
                break;
            }
            original = next;
        }
        return original;
    }

    /** The published articles that translate an original, by path. */
    public List<Article> translationsOf(Article original) {
        return translations.getOrDefault(original.path(), List.of());
    }

    private void addTranslation(Article article) {
        Article original = originalOf(article);
        if (!original.path().equals(article.path())) {
            List<Article> found = translations.computeIfAbsent(original.path(), path -> new ArrayList<>());
            found.add(article);
            found.sort(Comparator.comparing(Article::path));
        }
    }

    private void addTopic(Topic topic) {
        topicsByKey.put(topic.key(), topic);
        topic.aliases().forEach(alias -> topicsByKey.put(alias, topic));
    }

    /** By what the articles say of it: a definition may have given the group a domain that they do not know. */
    private void addProvider(ProviderGroup group) {
        for (Article article : group.articles()) {
            if (article.provider() != null) {
                providers.putIfAbsent(identity(article.provider()), group);
            }
        }
    }

    /** Spellings are remembered, since every list asks for the topics of its articles again. */
    private void addSpellings(Article article) {
        for (String spelling : article.topics()) {
            Topic topic = topic(spelling);
            if (topic != null) {
                topicsBySpelling.put(spelling, topic);
            }
        }
    }

    /** No name begins like a domain here: the two must not meet. */
    private static String identity(Provider provider) {
        return provider.domain() == null ? NameKey.of(provider.name()) : "//" + provider.domain();
    }
}
