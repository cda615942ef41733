package dev.broadsheet.intake;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Elsewhere;
import dev.broadsheet.article.Provider;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.site.DefinitionReader;
import dev.broadsheet.site.TopicDefinition;
import dev.broadsheet.site.UrlKey;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the newsroom has already, and what this run adds to it. */
final class Holdings {

    private final SiteConfig config;
    private final List<TopicDefinition> topics;

    /** Paths of articles by what they are known by. */
    private final Map<String, String> known = new HashMap<>();

    /** Paths in lower case, for some file systems tell no cases apart. */
    private final Set<String> taken = new HashSet<>();

    /** Paths of files with errors: what they are known by cannot be read. */
    private final Set<String> unread = new HashSet<>();

    private Holdings(ContentFolder folder) {
        config = SiteConfigReader.read(folder, null).config();
        topics = folder.topics().stream()
                .map(file -> DefinitionReader.topic(file).definition())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Reads a newsroom. */
    static Holdings of(Path content, Path workingFolder) {
        SourceTree tree = SourceTree.of(content, workingFolder);
        ContentFolder folder = ContentFolder.of(tree);
        Holdings holdings = new Holdings(folder);
        ArticleReader reader = new ArticleReader(holdings.config);
        for (SourceFile file : tree.files()) {
            holdings.taken.add(file.path().toLowerCase(Locale.ROOT));
        }
        folder.articles().forEach(file -> holdings.take(file, reader.read(file).article()));
        folder.pages().forEach(file -> holdings.take(file, reader.readPage(file).article()));
        return holdings;
    }

    private void take(SourceFile file, @Nullable Article article) {
        if (article == null) {
            unread.add(file.path());
        } else {
            keys(article).forEach(key -> known.putIfAbsent(key, article.path()));
        }
    }

    private static Stream<String> keys(Article article) {
        Elsewhere elsewhere = article.elsewhere();
        Stream<String> addresses = Stream.of(elsewhere.originalUrl(), elsewhere.webUrl())
                .filter(Objects::nonNull)
                .map(UrlKey::of);
        Object id = article.extra().get(Manuscript.SOURCE_ID);
        Stream<String> ids =
                id instanceof String text ? Stream.of(Manuscript.keyOfId(provider(article), text)) : Stream.of();
        return Stream.concat(addresses, ids);
    }

    private static String provider(Article article) {
        Provider provider = article.provider();
        return provider == null ? "" : Objects.requireNonNullElse(provider.domain(), provider.name());
    }

    SiteConfig config() {
        return config;
    }

    List<TopicDefinition> topics() {
        return topics;
    }

    /** The path of the article that a manuscript is already, or null. */
    @Nullable
    String pathOf(Manuscript manuscript) {
        if (manuscript.keys().isEmpty()) {
            return isTaken(manuscript.path()) ? manuscript.path() : null;
        }
        return manuscript.keys().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(unread.contains(manuscript.path()) ? manuscript.path() : null);
    }

    boolean isTaken(String path) {
        return taken.contains(path.toLowerCase(Locale.ROOT));
    }

    void add(Manuscript manuscript) {
        taken.add(manuscript.path().toLowerCase(Locale.ROOT));
        manuscript.keys().forEach(key -> known.putIfAbsent(key, manuscript.path()));
    }

    /** Takes note of a file that is no article. */
    void add(String path) {
        taken.add(path.toLowerCase(Locale.ROOT));
    }
}
