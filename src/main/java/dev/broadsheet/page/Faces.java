package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of everything that any page may show of an article apart from its body: its fields, its address, the
 * groups that it belongs to, and the files of its images.
 */
final class Faces {

    private final Desk desk;
    private final GroupFaces groups;
    private final ArticleMemo<Fingerprint> faces;

    Faces(Desk desk) {
        this.desk = desk;
        this.groups = new GroupFaces(desk);
        this.faces = new ArticleMemo<>(desk.index(), this::make);
    }

    Fingerprint of(Article article) {
        return faces.of(article);
    }

    /** Adds the faces of several articles, in their order. */
    void add(List<Article> articles, Fingerprinter to) {
        to.word(articles.size());
        articles.forEach(article -> to.add(of(article)));
    }

    /** Adds the face of an article, or that there is none. */
    void add(@Nullable Article article, Fingerprinter to) {
        to.add(article == null ? Fingerprint.NONE : of(article));
    }

    private Fingerprint make(Article article) {
        Fingerprinter face = new Fingerprinter();
        face.text(article.path())
                .add(article.body().front())
                .text(desk.teasers().path(article))
                .text(desk.index().languageOf(article));
        face.text(article.excerpt()).value(article.body().blank()); // which come from the body
        groups.add(article, face);
        Media.Place place = Media.Place.of(
                article, desk.teasers().path(article), desk.config().images());
        article.images().forEach(image -> add(image, place, desk, face)); // its front matter holds the rest of them
        return face.done();
    }

    /** Adds where an image is shown from. */
    static void add(Image image, Media.Place place, Desk desk, Fingerprinter face) {
        Media media = desk.tools().media();
        face.text(image.url()).value(media.kept(image, place));
        if (!media.isOutside(image.url())) {
            media.find(image.url(), place).ifPresent(file -> {
                face.text(file.path());
                if (file instanceof Attachment.Copy copy) {
                    face.add(desk.input().prints().apply(copy.file()));
                }
            });
        }
    }
}
