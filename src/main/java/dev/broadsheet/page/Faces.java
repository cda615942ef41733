package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.site.AuthorGroup;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of everything that any page may show of an article apart from its body: its fields, its address, the names
 * and addresses of the groups that it belongs to, and the files of its images.
 */
final class Faces {

    private final Desk desk;
    private final ArticleMemo<Fingerprint> faces;

    Faces(Desk desk) {
        this.desk = desk;
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
        Section section = desk.index().sectionOf(article);
        face.text(section == null ? null : section.name());
        for (Topic topic : desk.index().topicsOf(article)) {
            face.text(topic.name()).text(topic.slug()).value(topic.listed());
        }
        ProviderGroup provider = desk.index().providerOf(article);
        if (provider != null) {
            face.text(provider.name()).text(provider.slug()).text(provider.domain());
            images(provider.images(), Logos.place(provider, desk), face);
        }
        for (AuthorGroup author : desk.index().authorsOf(article)) {
            face.text(author.name()).text(author.slug()).text(author.url());
        }
        images(
                article.images(),
                Media.Place.of(
                        article, desk.teasers().path(article), desk.config().images()),
                face);
        return face.done();
    }

    private void images(List<Image> images, Media.Place place, Fingerprinter face) {
        for (Image image : images) {
            face.text(image.url()).value(desk.tools().media().kept(image, place));
            if (!desk.tools().media().isOutside(image.url())) {
                desk.tools().media().find(image.url(), place).ifPresent(file -> add(file, face));
            }
        }
    }

    private void add(Attachment file, Fingerprinter face) {
        face.text(file.path());
        if (file instanceof Attachment.Copy copy) {
            face.add(desk.input().prints().apply(copy.file()));
        }
    }
}
