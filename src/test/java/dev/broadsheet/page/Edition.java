package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Parsed;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.image.ImageStore;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.site.Arranging;
import dev.broadsheet.site.DefinitionRead;
import dev.broadsheet.site.DefinitionReader;
import dev.broadsheet.site.Publishing;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Sources;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import dev.broadsheet.source.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A newsroom on disk, planned by the stages up to this one. */
final class Edition {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    /** A picture of 320 by 120 pixels. */
    static final String GIF =
            "GIF89a@\u0001x\u0000\u0000\u0000\u0000,\u0000\u0000\u0000\u0000@\u0001x\u0000\u0000\u0002";

    private final Path folder;
    private final List<String> neighbours = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private Earlier earlier = new Nothing();
    private final List<Article> pieces = new ArrayList<>();

    Edition(Path folder) {
        this.folder = folder;
        settings("");
    }

    Edition settings(String more) {
        return file("site.yaml", "title: The Harwick Tide\nurl: https://tide.example/\n" + more);
    }

    /** An article of the first of March with more fields. */
    Edition article(String path, String fields, String body) {
        String date = fields.contains("publishedDateTime") ? "" : "publishedDateTime: 2026-03-01T09:00:00Z\n";
        return file(path, "---\ntitle: Title of " + path + "\n" + date + fields + "---\n" + body + "\n");
    }

    Edition file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + path, e);
        }
    }

    /**
     * An image that is kept in sizes, named by its source in the index; each call says all that is kept.
     *
     * @param files their endings, the image's width and height, and their widths, parted by spaces
     */
    Edition kept(String source, String files) {
        String line = String.join("\t", source, "", "0123456789abcdef".repeat(2), files.replace(' ', '\t'));
        return file(".images/index", line + "\n");
    }

    /** What is computed for every article: the articles of these paths, best first. */
    Edition neighbours(String... paths) {
        neighbours.addAll(List.of(paths));
        return this;
    }

    /** The articles of these paths tell one story, the best first. */
    Edition story(String... paths) {
        story.addAll(List.of(paths));
        return this;
    }

    /** What the last build left. */
    Edition earlier(Earlier last) {
        earlier = last;
        return this;
    }

    /** Articles that are in no file: many of them are made at once. */
    Edition pieces(List<Article> articles) {
        pieces.addAll(articles);
        return this;
    }

    SiteConfig config() {
        return SiteConfigReader.read(content(), null).config();
    }

    SourceFile settings() {
        return Objects.requireNonNull(content().settings());
    }

    private ContentFolder content() {
        return ContentFolder.of(SourceTree.of(folder, folder));
    }

    /** What the newsroom has written, arranged. */
    Site site() {
        ContentFolder content = content();
        SiteConfig config = config();
        ArticleReader reader = new ArticleReader(config);
        List<Article> articles = new ArrayList<>(
                read(content.articles().stream().map(reader::read).toList()));
        articles.addAll(pieces);
        List<Article> pages =
                read(content.pages().stream().map(reader::readPage).toList());
        return Arranging.arrange(new Sources(
                        config,
                        new Publishing(NOW, false),
                        this::file,
                        articles,
                        pages,
                        defined(content.topics(), DefinitionReader::topic),
                        defined(content.providers(), DefinitionReader::provider)))
                .site();
    }

    private static <T> List<T> defined(List<SourceFile> files, Function<SourceFile, DefinitionRead<T>> reader) {
        return files.stream()
                .map(reader)
                .map(one -> Objects.requireNonNull(
                        one.definition(), () -> one.diagnostics().toString()))
                .toList();
    }

    PagePlan plan() {
        return Planning.plan(input(false));
    }

    /** The plan of a newsroom that looks at what it has not published yet. */
    PagePlan preview() {
        return Planning.plan(input(true));
    }

    /** All that pages are made of, at hand. */
    Desk desk() {
        return Desk.of(input(false));
    }

    private PlanInput input(boolean preview) {
        ContentFolder content = content();
        Site site = site();
        Theme theme = Theme.of(folder.resolve("theme"));
        return new PlanInput(
                site,
                position -> neighbours(site),
                position -> story(site, position),
                LabelReader.read(theme, folder, site.config(), settings()).labels(),
                StaticFiles.of(
                        Assets.of(theme, content.assets()),
                        content.beside(),
                        content.verbatim(),
                        ImageStore.read(folder)),
                this::file,
                defined(content.topics(), DefinitionReader::topic),
                defined(content.providers(), DefinitionReader::provider),
                settings(),
                this::body,
                file -> Fingerprint.ofValue(file.stamp()),
                new Asked(),
                earlier,
                Runnable::run,
                preview);
    }

    private static List<Article> read(List<Parsed> parsed) {
        return parsed.stream()
                .map(one -> Objects.requireNonNull(
                        one.article(), () -> one.diagnostics().toString()))
                .toList();
    }

    private List<Neighbour> neighbours(Site site) {
        return positions(site, neighbours).stream()
                .map(position -> new Neighbour(position, 1))
                .toList();
    }

    private List<Integer> story(Site site, int position) {
        List<Integer> told = positions(site, story);
        return told.contains(position) ? told : List.of();
    }

    private static List<Integer> positions(Site site, List<String> paths) {
        List<String> all = site.articles().stream().map(Article::path).toList();
        return paths.stream()
                .map(all::indexOf)
                .filter(position -> position >= 0)
                .toList();
    }

    private String body(Article article) {
        return FrontMatter.bodyAgain(
                        file(article), article.body().offset(), article.body().file())
                .orElseThrow();
    }

    /** The file of an article or a page; of one that is in no file, one that is nowhere. */
    private SourceFile file(Article article) {
        ContentFolder content = content();
        return Stream.concat(content.articles().stream(), content.pages().stream())
                .filter(one -> one.path().equals(article.path()))
                .findFirst()
                .orElseGet(() -> new SourceFile(new SourceRoot(folder, ""), article.path(), null, Stamp.NONE));
    }

    Article article(String path) {
        return site().articles().stream()
                .filter(article -> article.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** What becomes of the article of a path. */
    Made made(String source) {
        return planned(page -> source.equals(page.source())).maker().get();
    }

    /** The key of the page at an address that has been made once. */
    PageKey key(String path) {
        Planned planned = at(path);
        Page made = planned.maker().get().page();
        return made.file().equals(planned.file()) ? planned.key().get() : PageKey.of(Fingerprint.NONE);
    }

    /** The page at an address. */
    Planned at(String path) {
        return planned(page -> page.path().equals(path));
    }

    /** What a file says that every site has, or one of this host; empty where there is none. */
    String text(String path) {
        return plan().attachments().stream()
                .filter(file -> file.path().equals(path) && file instanceof Attachment.Made)
                .map(file -> new String(((Attachment.Made) file).content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private Planned planned(Predicate<Planned> which) {
        return plan().pages().stream().filter(which).findFirst().orElseThrow();
    }

    ArticlePage articlePage(String source) {
        return (ArticlePage) made(source).page();
    }

    /** No build before. */
    private static final class Nothing implements Earlier {
        @Override
        public @Nullable List<byte[]> files(List<String> paths, Fingerprint around) {
            return null;
        }

        @Override
        public boolean isSame(Article article) {
            return false;
        }
    }
}
