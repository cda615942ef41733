package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.KnownArticles.KnownArticle;
import dev.broadsheet.build.Memory.Circumstances;
import dev.broadsheet.build.Memory.KnownAttachment;
import dev.broadsheet.build.Memory.KnownFile;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.build.Store.Place;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.PageKey;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.publish.Left;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.StandingPageSource;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one attempt at a build takes down for the next build; many threads add to it. */
final class Notes {

    private final Newsroom newsroom;
    private final Basis basis;
    private final KnownPages pages;
    private final Map<Reason, Long> made = new ConcurrentHashMap<>();
    private final Map<String, KnownAttachment> attachments = new ConcurrentHashMap<>();
    private KnownSecrets searched = KnownSecrets.NONE;

    Notes(Newsroom newsroom, Basis basis) {
        this.newsroom = newsroom;
        this.basis = basis;
        this.pages = new KnownPages(basis.plan.pages().size());
    }

    /**
     * What the pages of an attempt are made of.
     *
     * @param context stands for what every page depends on
     */
    record Basis(Site site, PagePlan plan, TemplateSets templates, Fingerprint context) {}

    /**
     * A page that stays as it was made.
     *
     * @param number of it in the plan
     */
    void keep(int number, KnownPage page) {
        pages.set(number, fileOf(number), page);
    }

    private String fileOf(int number) {
        return basis.plan.pages().get(number).file();
    }

    /**
     * A page that is made.
     *
     * @param number of it in the plan
     */
    void make(int number, Written page) {
        made.merge(page.reason, 1L, Long::sum);
        PageKey key = page.doubtful
                ? PageKey.NONE
                : basis.plan.pages().get(number).key().get();
        int templates = basis.templates.number(page.templates);
        pages.set(
                number,
                fileOf(number),
                new KnownPage(
                        key,
                        page.stamp,
                        new Circumstances(templates, page.attachments, page.diagnostics, page.reason)));
    }

    /** How many pages were made for each reason. */
    Map<Reason, Long> reasons() {
        return Map.copyOf(made);
    }

    /** Whether the last build left what this one would leave. */
    boolean isAsBefore(Memory before) {
        return made.isEmpty()
                && before.settings().equals(settings())
                && before.context().equals(basis.context)
                && pages.areThoseOf(before.pages())
                && before.attachments().equals(attachments)
                && before.searched().areThoseOf(searched)
                && before.articles().size() == basis.site.articles().size()
                && basis.site.articles().stream().allMatch(before::isSame);
    }

    /** What all pages, made or kept, were searched for. */
    void search(KnownSecrets secrets) {
        searched = secrets;
    }

    void attachment(String path, KnownAttachment attachment) {
        attachments.put(path, attachment);
    }

    /** Whether a file that pages refer to was published at a path. */
    boolean hasAttachment(String path) {
        return attachments.containsKey(path);
    }

    /** The files in the output folder. */
    LastBuild.Files files() {
        return new LastBuild.Files(
                pages.count() + attachments.size(),
                () -> Stream.concat(
                        IntStream.range(0, basis.plan.pages().size())
                                .filter(pages::isSet)
                                .mapToObj(number -> new Left(fileOf(number), pages.stamp(number))),
                        attachments.entrySet().stream()
                                .map(file ->
                                        new Left(file.getKey(), file.getValue().stamp()))));
    }

    /** Stands for the settings that the articles were read with. */
    Fingerprint settings() {
        return newsroom.settings();
    }

    /** The published articles as they were read. */
    Collection<ReadArticle> articles() {
        return newsroom.read(basis.site);
    }

    /**
     * The memory of this build; to be made when everything is published.
     *
     * @param started when the content folder was listed, in nanoseconds since 1970-01-01T00:00Z
     * @param prints of the files that are published as they are
     */
    Memory memory(long started, Pieces.Shelved articles, Map<String, KnownFile> prints) {
        return new Memory(
                started,
                newsroom.settings(),
                basis.context,
                articles.name(),
                articles.end(),
                prints,
                known(articles.places()),
                asked(),
                basis.templates.all(),
                pages,
                attachments,
                searched);
    }

    private KnownArticles known(List<Place> places) {
        List<Article> articles = basis.site.articles();
        KnownArticles known = new KnownArticles(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Stamp stamp = newsroom.file(article).stamp();
            known.set(i, article.path(), new KnownArticle(stamp, article.body().file(), places.get(i)));
        }
        return known;
    }

    /** Only of bodies that are shown: what was taken down has a page too, and nothing of its text may stay. */
    private Map<String, List<String>> asked() {
        Map<String, List<String>> asked = new HashMap<>();
        Stream.concat(
                        basis.site.articles().stream(),
                        basis.site.pages().stream().map(StandingPageSource::article))
                .map(Article::path)
                .forEach(source -> {
                    List<String> questions = newsroom.asked().of(source);
                    if (!questions.isEmpty()) {
                        asked.put(source, questions);
                    }
                });
        return asked;
    }

    /**
     * A page that was made.
     *
     * @param templates names of those that made it
     * @param stamp of its file in the output folder
     * @param attachments paths of the files that it needs, in the output folder
     * @param doubtful whether it may show a text that was saved after its article was read
     */
    record Written(
            Collection<String> templates,
            Stamp stamp,
            List<String> attachments,
            List<Diagnostic> diagnostics,
            Reason reason,
            boolean doubtful) {}
}
