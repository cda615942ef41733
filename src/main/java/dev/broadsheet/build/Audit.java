package dev.broadsheet.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Html;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.PlainBody;
import dev.broadsheet.audit.LeakScan;
import dev.broadsheet.audit.SealedScan;
import dev.broadsheet.audit.Secret;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Planned;
import dev.broadsheet.page.StandingPage;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.Theme;
import dev.broadsheet.source.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches what is about to be published for titles and slugs of everything withheld, and for all {@code secured} values.
 *
 * <p>A page that is made is searched for all of them, a page that stays for those that the last build did not search for.
 */
final class Audit {

    /** The code of what is found. */
    static final String FOUND = "leak";

    /** A title such as "January 2026" gives nothing away: pages show dates. */
    private static final Pattern DATE = Pattern.compile("(\\S+\\s+){0,2}\\d{4}\\S?|\\d{4}(\\s+\\S+){0,2}");

    private static final String SECURED = "secured value";

    private final Worksite worksite;
    private final Newsroom newsroom;
    private final Set<String> leftOut;
    private final Set<String> images;
    private final LeakScan all;
    private final LeakScan since;
    private final KnownSecrets searched;

    Audit(Worksite worksite, Newsroom newsroom, Set<String> leftOut) {
        this.worksite = worksite;
        this.newsroom = newsroom;
        this.leftOut = Set.copyOf(leftOut);
        this.images = images();
        List<Article> withheld = withheld().toList();
        KnownSecrets before = worksite.cache().memory().searched();
        this.searched = new KnownSecrets(withheld.size());
        List<Secret> texts = new ArrayList<>();
        Set<String> fresh = new HashSet<>();
        for (int i = 0; i < withheld.size(); i++) {
            Article article = withheld.get(i);
            List<Secret> secrets = secrets(article);
            texts.addAll(secrets);
            Fingerprint print = print(article, secrets);
            searched.set(i, article.path(), print);
            if (!before.has(article.path(), print)) {
                fresh.add(article.path());
            }
        }
        this.all = scan(texts.stream(), everything().toList());
        this.since = scan(
                texts.stream().filter(secret -> fresh.contains(secret.source())),
                everything()
                        .filter(article -> fresh.contains(article.path()) || isSecuredSince(article))
                        .toList());
    }

    /** Stands for all that is searched for of a withheld article, and for its fields: nobody can guess it from a title. */
    private static Fingerprint print(Article article, List<Secret> secrets) {
        Fingerprinter print = new Fingerprinter().add(article.body().front());
        secrets.forEach(secret -> print.text(secret.kind()).text(secret.text()));
        return print.done();
    }

    /** What the pages are searched for. */
    KnownSecrets searched() {
        return searched;
    }

    /** Looks for texts and for the {@code secured} values of articles: encrypted ones are read only where a mark is found. */
    private LeakScan scan(Stream<Secret> texts, List<Article> articles) {
        Stream<Secret> plain = articles.stream()
                .filter(article -> article.visibility().secured().isUnmarked())
                .flatMap(article -> secured(article).stream());
        Marked marked = new Marked(articles);
        SealedScan sealed = new SealedScan(
                marked.marks(),
                mark -> marked.articles(mark).stream()
                        .flatMap(article -> secured(article).stream())
                        .toList());
        return new LeakScan(Stream.concat(texts, plain).distinct().toList(), sealed);
    }

    /** Whether the last build published it with another {@code secured} value, or with none. */
    private boolean isSecuredSince(Article article) {
        return worksite.cache()
                .hasChanged(
                        article,
                        before -> !before.visibility()
                                .secured()
                                .equals(article.visibility().secured()));
    }

    private Stream<Article> everything() {
        return Stream.concat(newsroom.articles().stream(), newsroom.pages().stream());
    }

    /** URLs on other hosts of images that withheld articles show and no published one does. */
    private Set<String> images() {
        Set<String> urls = new HashSet<>();
        withheld()
                .flatMap(article -> article.images().stream())
                .map(Image::url)
                .filter(url -> url.contains("://"))
                .forEach(urls::add);
        if (!urls.isEmpty()) {
            newsroom.articles().stream().filter(this::isPublished).forEach(article -> {
                article.images().forEach(image -> urls.remove(image.url()));
                article.related().forEach(other -> other.images().forEach(image -> urls.remove(image.url())));
            });
        }
        return urls;
    }

    private Stream<Article> withheld() {
        return everything().filter(article -> !isPublished(article));
    }

    private boolean isPublished(Article article) {
        return worksite.request().publishing().isPublished(article) && !leftOut.contains(article.path());
    }

    private List<Secret> secrets(Article article) {
        String name = newsroom.nameOf(article);
        List<Secret> secrets = new ArrayList<>();
        if (!DATE.matcher(article.title()).matches()) {
            secrets.add(new Secret(article.title(), "title", article.path(), name));
        }
        if (!article.visibility().deleted()) { // the address of what was taken down says so
            secrets.add(new Secret("/" + article.slug(), "slug", article.path(), name));
        }
        for (Image image : article.images()) {
            if (images.contains(image.url())) {
                secrets.add(new Secret(image.url(), "image", article.path(), name));
            }
        }
        return secrets;
    }

    /** What no article shows, be it published or not. */
    private List<Secret> secured(Article article) {
        String name = newsroom.nameOf(article);
        return FrontMatter.read(newsroom.file(article), new Problems(name))
                .map(matter -> matter.fields().get("secured"))
                .filter(YamlValue.Text.class::isInstance)
                .map(value -> ((YamlValue.Text) value).inOneLine())
                .stream()
                .flatMap(value -> Stream.of(value.split(";", -1)))
                .map(part -> new Secret(part, SECURED, article.path(), name))
                .toList();
    }

    /** Where files go, with an eye on them. */
    Destination watch(Destination destination) {
        return all.isIdle() ? destination : new Watched(destination, all, since, worksite.request());
    }

    /** An error for each secret that was found and that nothing published holds itself. */
    List<Diagnostic> found(Attempt attempt) {
        Map<Secret, String> suspects = new HashMap<>(all.found());
        suspects.putAll(since.found());
        if (!suspects.isEmpty()) {
            Set<Secret> left = suspects.keySet();
            left.removeAll(namesakes(left)); // the most frequent, for which no file need be read
            Stream.of(published(attempt), bodies(attempt))
                    .flatMap(texts -> texts)
                    .takeWhile(text -> !left.isEmpty())
                    .forEach(text -> left.removeIf(secret -> holds(text, secret)));
        }
        return suspects.entrySet().stream()
                .map(leak -> Diagnostic.error(
                                FOUND,
                                Location.of("/" + leak.getValue()),
                                (leak.getKey().kind().equals(SECURED)
                                                ? "the page holds the %s of %s"
                                                : "the page holds the %s of %s, which is not published")
                                        .formatted(
                                                leak.getKey().kind(),
                                                leak.getKey().name()))
                        .withHint("remove it from the template that the page is made by; nothing was published"))
                .sorted()
                .toList();
    }

    /** Secrets that are the title or the slug of something published as well. */
    private Set<Secret> namesakes(Set<Secret> secrets) {
        Set<String> names = new HashSet<>();
        everything()
                .filter(this::isPublished)
                .forEach(article -> names.addAll(List.of(article.title(), "/" + article.slug())));
        return secrets.stream().filter(secret -> names.contains(secret.text())).collect(Collectors.toSet());
    }

    private boolean holds(String text, Secret secret) {
        String ending = " – " + newsroom.config().title(); // with which the title of every document ends
        String sought = secret.kind().equals("slug") ? secret.text().substring(1) : secret.text();
        return text.contains(sought.endsWith(ending) ? sought.substring(0, sought.length() - ending.length()) : sought);
    }

    /**
     * Bodies as pages show them, with what is between their words left out, and addresses written in one way: else two
     * articles of a machine could keep a newsroom from publishing anything.
     */
    private Stream<String> bodies(Attempt attempt) {
        return shown(attempt)
                .filter(page -> page.source() != null)
                .map(page -> page.maker().get().page())
                .map(page -> page instanceof ArticlePage article
                        ? article.body()
                        : page instanceof StandingPage standing ? standing.body() : Html.EMPTY)
                .map(Html::markup)
                .flatMap(markup -> Stream.of(markup.replace("&amp;", "&"), PlainBody.of(markup)));
    }

    /** Every text that is published: of articles and pages, settings, definitions, labels and addresses. */
    private Stream<String> published(Attempt attempt) {
        Stream<String> addresses = shown(attempt).map(Planned::path);
        Stream<String> settings = Stream.of(newsroom.config(), newsroom.topics(), newsroom.providers())
                .map(String::valueOf);
        Stream<String> articles = everything().filter(this::isPublished).flatMap(this::texts);
        return Stream.of(settings, theme(), addresses, articles).flatMap(stream -> stream);
    }

    /** Pages but those of what is withheld, as of what was taken down. */
    private Stream<Planned> shown(Attempt attempt) {
        Set<String> withheld = withheld().map(Article::path).collect(Collectors.toSet());
        return attempt.plan().pages().stream()
                .filter(page -> page.source() == null || !withheld.contains(page.source()));
    }

    /** The words of the theme, and the templates that come with the program. */
    private Stream<String> theme() {
        Theme theme = newsroom.theme().files();
        return theme.list("").entrySet().stream()
                .filter(file ->
                        file.getValue() == Theme.Origin.BUNDLED || file.getKey().startsWith("strings/"))
                .flatMap(file -> theme.read(file.getKey()).stream())
                .map(bytes -> new String(bytes, UTF_8));
    }

    /** What a published article says: its fields, and its body as it is written and as a reader would read it aloud. */
    private Stream<String> texts(Article article) {
        String body = newsroom.bodyOf(article, worksite);
        return Stream.of(article.toString(), body.replaceAll("\\s+", " "), PlainBody.of(body));
    }
}
