package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Parsed;
import dev.broadsheet.audit.PublisherFiles;
import dev.broadsheet.config.Settings;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.image.ImageStore;
import dev.broadsheet.page.Asked;
import dev.broadsheet.page.Assets;
import dev.broadsheet.page.LabelReader;
import dev.broadsheet.page.Labels;
import dev.broadsheet.page.StaticFiles;
import dev.broadsheet.related.Terms;
import dev.broadsheet.related.Words;
import dev.broadsheet.render.StrayTemplates;
import dev.broadsheet.render.ThemeSource;
import dev.broadsheet.site.DefinitionRead;
import dev.broadsheet.site.DefinitionReader;
import dev.broadsheet.site.ProviderDefinition;
import dev.broadsheet.site.TopicDefinition;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.NameIndex;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.Stamp;
import dev.broadsheet.source.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a newsroom: its settings, definitions, articles and pages, and the theme's words. */
final class Reading {

    private final Worksite worksite;
    private final ContentFolder folder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Fingerprint settings = Fingerprint.NONE;

    private Reading(Worksite worksite, ContentFolder folder) {
        this.worksite = worksite;
        this.folder = folder;
        diagnostics.addAll(folder.diagnostics());
    }

    static Newsroom read(Worksite worksite, ContentFolder folder) {
        return new Reading(worksite, folder).newsroom();
    }

    private Newsroom newsroom() {
        SiteConfig config = settings();
        Theme theme = Theme.of(worksite.request().templates());
        Labels labels = labels(theme, config);
        PublisherFiles publisher = publisherFiles();
        List<TopicDefinition> topics = definitions(folder.topics(), DefinitionReader::topic);
        List<ProviderDefinition> providers = definitions(folder.providers(), DefinitionReader::provider);
        ArticleReader reader = new ArticleReader(config);
        List<Article> pages = standing(reader);
        boolean stopped = diagnostics.stream().anyMatch(found -> found.isError() && !folder.misnamesArticle(found));
        Articles articles = articles(reader, config);
        return new Newsroom(
                config,
                settingsFile(),
                new ThemeSource(theme, worksite.request().workingFolder()),
                labels,
                statics(theme),
                articles.found,
                pages,
                topics,
                providers,
                articles.read,
                Asked.of(worksite.cache().memory().asked()),
                byPath(List.of(folder.pages())),
                byPath(List.of(folder.assets(), folder.beside(), folder.verbatim())),
                articles.files,
                stopped,
                diagnostics,
                publisher.next());
    }

    private Labels labels(Theme theme, SiteConfig config) {
        SourceFile settings = settingsFile();
        LabelReader.Read labels = LabelReader.read(theme, worksite.request().workingFolder(), config, settings);
        diagnostics.addAll(labels.diagnostics());
        diagnostics.addAll(StrayTemplates.in(theme, worksite.request().workingFolder()));
        if (!labels.labels().has(config.language())) {
            diagnostics.add(FieldPlace.of(settings, "language", wordless(config.language(), settings)));
        }
        return labels.labels();
    }

    /** Headlines and dates of a page would be in the site's language, and all around them in English. */
    private static Diagnostic wordless(String language, SourceFile settings) {
        return Diagnostic.warning(
                        "no-labels",
                        Location.of(settings.name()),
                        "there are no labels in \"%s\": pages say them in English".formatted(language))
                .withHint("translate them in templates/strings/%s.yaml, or under \"strings\" in site.yaml"
                        .formatted(language));
    }

    private PublisherFiles publisherFiles() {
        PublisherFiles found =
                PublisherFiles.check(folder.verbatim(), worksite.request().now());
        diagnostics.addAll(found.diagnostics());
        return found;
    }

    private SiteConfig settings() {
        Settings found = SiteConfigReader.read(folder, worksite.request().baseUrl());
        diagnostics.addAll(found.diagnostics());
        settings = Fingerprint.ofValue(found.config());
        return found.config();
    }

    private SourceFile settingsFile() {
        SourceFile there = folder.settings();
        SourceRoot root = new SourceRoot(worksite.request().content(), folder.shown());
        return there == null ? new SourceFile(root, "site.yaml", null, Stamp.NONE) : there;
    }

    private StaticFiles statics(Theme theme) {
        Assets assets = Assets.of(theme, folder.assets());
        diagnostics.addAll(assets.diagnostics());
        return StaticFiles.of(
                assets,
                folder.beside(),
                folder.verbatim(),
                ImageStore.read(worksite.request().content()));
    }

    private <T> List<T> definitions(List<SourceFile> files, Function<SourceFile, DefinitionRead<T>> reader) {
        List<T> definitions = new ArrayList<>();
        for (SourceFile file : files) {
            DefinitionRead<T> read = reader.apply(file);
            diagnostics.addAll(read.diagnostics());
            if (read.definition() != null) {
                definitions.add(read.definition());
            }
        }
        return definitions;
    }

    private List<Article> standing(ArticleReader reader) {
        List<Article> pages = new ArrayList<>();
        for (SourceFile file : folder.pages()) {
            Parsed parsed = reader.readPage(file);
            diagnostics.addAll(parsed.diagnostics());
            if (parsed.article() != null) {
                pages.add(parsed.article());
            }
        }
        return pages;
    }

    private Articles articles(ArticleReader reader, SiteConfig config) {
        worksite.progress().stage("read", folder.articles().size());
        NameIndex<SourceFile> files = new NameIndex<>(folder.articles(), SourceFile::path);
        Function<Article, Terms> again =
                article -> again(article, reader.read(Objects.requireNonNull(files.get(article.path()))), config);
        List<Entry> entries = worksite.stages()
                .time(
                        "read",
                        () -> worksite.workers()
                                .map(files.values(), file -> entry(reader, file, new ArticleWords(again), config)),
                        List::size,
                        read -> files.values().stream()
                                .mapToLong(SourceFile::size)
                                .sum());
        List<ReadArticle> read = new ArrayList<>(entries.size());
        List<Article> found = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            diagnostics.addAll(entry.diagnostics);
            if (entry.read != null) {
                found.add(entry.read.article());
                read.add(entry.read);
            }
        }
        return new Articles(files, found, new NameIndex<>(read, ReadArticle::path));
    }

    private Entry entry(ArticleReader reader, SourceFile file, ArticleWords words, SiteConfig config) {
        ReadArticle known = worksite.cache().article(file, settings, words);
        worksite.progress().step();
        if (known != null) {
            return new Entry(known, known.diagnostics());
        }
        Parsed parsed = reader.read(file);
        Article article = parsed.article();
        if (article == null) {
            return new Entry(null, parsed.diagnostics());
        }
        if (worksite.request().publishing().isPublished(article)) { // nobody asks for the words of others
            words.keep(words(article, parsed, config));
        }
        return new Entry(new ReadArticle(article, words, parsed.diagnostics()), parsed.diagnostics());
    }

    /** The words of an article whose file is read once more, and may say something else by now. */
    private Terms again(Article article, Parsed parsed, SiteConfig config) {
        Article now = parsed.article();
        if (now == null || !now.body().file().equals(article.body().file())) {
            worksite.cache().distrust();
        }
        return words(article, parsed, config);
    }

    private static Terms words(Article article, Parsed parsed, SiteConfig config) {
        return Words.of(
                article, parsed.text(), config.language(), config.related().weights());
    }

    private static Map<String, SourceFile> byPath(List<List<SourceFile>> files) {
        Map<String, SourceFile> byPath = new LinkedHashMap<>();
        files.stream().flatMap(List::stream).forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    private record Entry(@Nullable ReadArticle read, List<Diagnostic> diagnostics) {}

    private record Articles(NameIndex<SourceFile> files, List<Article> found, NameIndex<ReadArticle> read) {}
}
