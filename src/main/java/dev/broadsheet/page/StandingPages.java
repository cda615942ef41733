package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.RenderedBody;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.StandingPageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans standing pages, tombstones and the page for addresses that do not exist. */
final class StandingPages {

    private static final int LATEST = 5;

    /** The page that introduces the publisher. */
    private static final String ABOUT = "about/";

    private final Desk desk;
    private final Addresses addresses;

    StandingPages(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    Planned plan(StandingPageSource page) {
        String path = page.path() + "/";
        return new Planned(path, page.article().path(), () -> standing(page.article(), path));
    }

    /** What a host shows for an address that does not exist. */
    Planned notFound() {
        return new Planned(Paths.NOT_FOUND, null, () -> Made.of(notFoundPage()));
    }

    /** What stands at the address of an article that was taken down. */
    Made tombstone(String path) {
        Head head = desk.heads().of(Heads.Claim.of(desk.label("gone"), path).withRobots(Heads.NOINDEX));
        return Made.of(new TombstonePage(Paths.file(path), head));
    }

    private Made standing(Article article, String path) {
        Subject subject = Subject.of(article, path, desk);
        BodyLinks links = new BodyLinks(article, path, desk, addresses);
        RenderedBody body = desk.bodies().render(article, subject.language(), links);
        List<Attachment> files = new ArrayList<>(links.attachments());
        Media.Place place = subject.place(desk.config().images());
        image(article, place)
                .ifPresent(image -> files.addAll(desk.tools().media().files(image, place)));
        List<Diagnostic> diagnostics = new ArrayList<>(body.diagnostics());
        diagnostics.addAll(new MissingImages(desk).of(article, place));
        diagnostics.addAll(Clashes.among(files, desk.input().sources().apply(article)));
        return new Made(page(subject, body), files, diagnostics);
    }

    private StandingPage page(Subject subject, RenderedBody body) {
        Article article = subject.article();
        Media.Place place = subject.place(desk.config().images());
        @Nullable
        Picture picture = image(article, place)
                .flatMap(image -> desk.tools().media().picture(image, place))
                .orElse(null);
        return new StandingPage(
                Paths.file(subject.path()),
                head(subject, picture),
                subject.own(),
                desk.tools().labels().direction(subject.own()),
                article.title(),
                Standfirst.of(article.excerpt(), body.html()),
                article.updated() == null ? null : desk.tools().moments().of(article.updated(), subject.language()),
                picture,
                body.html(),
                Bodies.contents(body),
                article.extra());
    }

    private Head head(Subject subject, @Nullable Picture picture) {
        Article article = subject.article();
        return desk.heads()
                .of(Heads.Claim.of(article.title(), subject.path())
                        .withDescription(article.excerpt())
                        .withRobots(article.visibility().noindex() ? Heads.NOINDEX : Heads.INDEX)
                        .withLanguage(subject.language())
                        .withImage(picture)
                        .withSection(subject.path())
                        .withData(
                                subject.path().equals(ABOUT) ? desk.data().about(article.title(), ABOUT) : Json.EMPTY));
    }

    /** The first that is there. */
    private Optional<Image> image(Article article, Media.Place place) {
        return article.images().stream()
                .filter(image -> !desk.tools().media().isMissing(image, place))
                .findFirst();
    }

    private NotFoundPage notFoundPage() {
        List<Link> topics = MainTopics.of(desk.site(), desk.index()).stream()
                .map(desk.teasers()::link)
                .toList();
        List<Teaser> latest = desk.site().articles().stream()
                .limit(LATEST)
                .map(article -> desk.teasers().of(article, desk.language()))
                .toList();
        Head head = desk.heads()
                .of(Heads.Claim.of(desk.label("notFound"), Paths.NOT_FOUND).withRobots(Heads.NOINDEX));
        return new NotFoundPage(Paths.file(Paths.NOT_FOUND), head, topics, latest);
    }
}
