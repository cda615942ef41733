package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Parsed;
import dev.broadsheet.audit.HostLimits;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Asked;
import dev.broadsheet.page.Labels;
import dev.broadsheet.page.StaticFiles;
import dev.broadsheet.related.Terms;
import dev.broadsheet.render.ThemeSource;
import dev.broadsheet.site.ProviderDefinition;
import dev.broadsheet.site.Publishing;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.TopicDefinition;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.NameIndex;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read, before anything is arranged.
 *
 * @param settingsFile file of the settings, for messages; it need not be there
 * @param articles published or not
 * @param pages standing pages
 * @param read every article as it was read, by path
 * @param asked what bodies ask of the site
 * @param pageFiles files that are pages, by path
 * @param published files that are or may be published as they are, by path
 * @param articleFiles files that are articles, or would be without an error, by path
 * @param stopped whether settings or definitions have errors, so that nothing can be arranged
 * @param next the next instant at which time alone changes what is wrong with files, or null
 */
record Newsroom(
        SiteConfig config,
        SourceFile settingsFile,
        ThemeSource theme,
        Labels labels,
        StaticFiles statics,
        List<Article> articles,
        List<Article> pages,
        List<TopicDefinition> topics,
        List<ProviderDefinition> providers,
        NameIndex<ReadArticle> read,
        Asked asked,
        Map<String, SourceFile> pageFiles,
        Map<String, SourceFile> published,
        NameIndex<SourceFile> articleFiles,
        boolean stopped,
        List<Diagnostic> diagnostics,
        @Nullable Instant next) {

    /** An article's or a page's file as messages show it. */
    String nameOf(Article article) {
        SourceFile file = file(article.path());
        return file == null ? article.path() : file.name();
    }

    /** Which of these names are those of articles' files, as messages show them. */
    private Set<String> articlesAmong(Set<String> names) {
        return among(articleFiles.values().stream(), names);
    }

    private static Set<String> among(Stream<SourceFile> files, Set<String> names) {
        return names.isEmpty()
                ? new HashSet<>()
                : files.map(SourceFile::name).filter(names::contains).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> filesOf(Collection<Diagnostic> problems) {
        return problems.stream().map(problem -> problem.location().file()).collect(Collectors.toSet());
    }

    /** Whether problems, which may quote their file, are in that of an article or a page which a site does not have. */
    boolean isAboutWithheld(Collection<Diagnostic> problems, Site site) {
        Stream<SourceFile> all = Stream.concat(articleFiles.values().stream(), pageFiles.values().stream());
        Set<String> quoted = among(all, filesOf(problems));
        if (!quoted.isEmpty()) {
            site.articles().forEach(article -> quoted.remove(nameOf(article)));
            site.pages().forEach(page -> quoted.remove(nameOf(page.article())));
        }
        return !quoted.isEmpty();
    }

    boolean isArticle(String path) {
        return articleFiles.get(path) != null;
    }

    SourceFile file(Article article) {
        return Objects.requireNonNull(file(article.path()));
    }

    /** The file of an article or a page, by its path. */
    @Nullable
    SourceFile file(String path) {
        SourceFile article = articleFiles.get(path);
        return article == null ? pageFiles.get(path) : article;
    }

    /** An article's Markdown, read again. */
    String bodyOf(Article article, Worksite worksite) {
        return FrontMatter.bodyAgain(
                        file(article), article.body().offset(), article.body().file())
                .orElseGet(() -> changed(article, worksite));
    }

    /** The Markdown of a file that was saved since it was read; none where what it is now is withheld. */
    private String changed(Article article, Worksite worksite) {
        worksite.cache().doubt();
        ArticleReader reader = new ArticleReader(config);
        SourceFile file = file(article);
        Parsed now = isArticle(article.path()) ? reader.read(file) : reader.readPage(file);
        Article there = now.article();
        return there != null && worksite.request().publishing().isPublished(there) ? now.text() : "";
    }

    private ReadArticle read(Article article) {
        return Objects.requireNonNull(read.get(article.path()));
    }

    /** The published articles as they were read. */
    Collection<ReadArticle> read(Site site) {
        return site.articles().stream().map(this::read).toList();
    }

    Terms termsOf(Article article) {
        return read(article).terms();
    }

    /** Stands for the settings, on which it depends how an article is read. */
    Fingerprint settings() {
        return Fingerprint.ofValue(config);
    }

    /**
     * The next instant at which time alone changes the site or what is wrong with files; null where there is none. The
     * articles that a site has to do without count: what they are in the way of may change with them.
     */
    @Nullable
    Instant next(Site site, Publishing publishing) {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(next), Optional.ofNullable(site.next())),
                        articles.stream().map(article -> Optional.ofNullable(publishing.nextChange(article))))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The limits of the host, with no file counted yet. */
    HostLimits hostLimits() {
        return new HostLimits(config.web().host(), settingsFile.name());
    }

    /** Whether articles with errors are left out and the rest published. */
    boolean keepsGoing(BuildRequest request) {
        return request.keepGoing() || config.skipErrors();
    }

    /**
     * Errors in articles are forgiven where the build keeps going, unless every article has one.
     *
     * @param leftOut paths of the articles that are left out already
     */
    boolean mayPublish(Set<Diagnostic> found, Set<String> leftOut, BuildRequest request) {
        Set<String> files = new HashSet<>();
        found.stream()
                .filter(Diagnostic::isError)
                .forEach(error -> files.add(error.location().file()));
        if (files.isEmpty()) {
            return true;
        }
        // of two articles at one address both are left out, but only one error names them
        articleFiles.values().stream()
                .filter(file -> leftOut.contains(file.path()))
                .forEach(file -> files.add(file.name()));
        // a file whose name cannot be read has no article; where it matters, nothing was arranged
        found.stream()
                .filter(error -> error.code().equals(SourceTree.MISNAMED))
                .forEach(error -> files.remove(error.location().file()));
        return keepsGoing(request)
                && articlesAmong(files).size() == files.size()
                && files.size() < articleFiles.values().size();
    }

    /** Problems that concern no article alone: of the settings and definitions. */
    List<Diagnostic> unattributed() {
        Set<String> names = articlesAmong(filesOf(diagnostics));
        return diagnostics.stream()
                .filter(problem -> !names.contains(problem.location().file()))
                .sorted()
                .toList();
    }

    /** Problems found in the file of an article or page while it was read. */
    List<Diagnostic> problemsOf(String path) {
        SourceFile file = file(path);
        return file == null
                ? List.of()
                : diagnostics.stream()
                        .filter(problem -> problem.location().file().equals(file.name()))
                        .toList();
    }
}
