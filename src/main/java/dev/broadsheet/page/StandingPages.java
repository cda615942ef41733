package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.RenderedBody;
import dev.broadsheet.site.StandingPageSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans standing pages, tombstones and the page for addresses that do not exist. */
final class StandingPages {

    private static final int HEADINGS_FOR_CONTENTS = 3;
    private static final int LATEST = 5;

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
        Head head = desk.heads().of(Heads.Subject.of(desk.label("gone"), path).withRobots(Heads.NOINDEX));
        return Made.of(new TombstonePage(Paths.file(path), head));
    }

    private Made standing(Article article, String path) {
        BodyLinks links = new BodyLinks(article, path, desk, addresses);
        String own = article.locale() == null ? desk.language() : article.locale();
        String language = desk.tools().labels().pageLanguage(own);
        RenderedBody body = desk.bodies().render(article, language, links);
        @Nullable Picture picture = picture(article, path);
        Head head = desk.heads()
                .of(Heads.Subject.of(article.title(), path)
                        .withDescription(article.excerpt())
                        .withRobots(article.visibility().noindex() ? Heads.NOINDEX : Heads.INDEX)
                        .withLanguage(language)
                        .withImage(picture)
                        .withSection(path));
        StandingPage page = new StandingPage(
                Paths.file(path),
                head,
                own,
                desk.tools().labels().direction(own),
                article.title(),
                article.excerpt(),
                article.updated() == null ? null : desk.tools().moments().of(article.updated(), language),
                picture,
                body.html(),
                body.headings().size() < HEADINGS_FOR_CONTENTS ? List.of() : body.headings(),
                article.extra());
        List<Attachment> files = new ArrayList<>(links.attachments());
        article.images().stream()
                .filter(image -> !Media.isAbsolute(image.url()))
                .findFirst()
                .flatMap(image -> desk.tools().media().find(image.url(), new Media.Place(article.path(), path)))
                .ifPresent(files::add);
        return new Made(page, files, body.diagnostics());
    }

    private @Nullable Picture picture(Article article, String path) {
        Media.Place place = new Media.Place(article.path(), path);
        return article.images().stream()
                .findFirst()
                .flatMap(image -> desk.tools().media().picture(image, "", place))
                .orElse(null);
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
                .of(Heads.Subject.of(desk.label("notFound"), Paths.NOT_FOUND).withRobots(Heads.NOINDEX));
        return new NotFoundPage(Paths.file(Paths.NOT_FOUND), head, topics, latest);
    }
}
