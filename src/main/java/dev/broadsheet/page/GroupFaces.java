package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.site.AuthorGroup;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fingerprints of everything that the page of an article, or a page that lists it, may show of the groups that it belongs
 * to; each is made once, however many articles a group has.
 */
final class GroupFaces {

    private final Desk desk;
    private final Map<String, Fingerprint> sections = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> topics = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> providers = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> authors = new ConcurrentHashMap<>();

    GroupFaces(Desk desk) {
        this.desk = desk;
    }

    /** Adds the faces of an article's groups. */
    void add(Article article, Fingerprinter face) {
        Section section = desk.index().sectionOf(article);
        face.add(section == null ? Fingerprint.NONE : sections.computeIfAbsent(section.key(), key -> of(section)));
        for (Topic topic : desk.index().topicsOf(article)) {
            face.add(topics.computeIfAbsent(topic.key(), key -> of(topic)));
        }
        ProviderGroup provider = desk.index().providerOf(article);
        face.add(provider == null ? Fingerprint.NONE : providers.computeIfAbsent(provider.key(), key -> of(provider)));
        for (AuthorGroup author : desk.index().authorsOf(article)) {
            face.add(authors.computeIfAbsent(author.key(), key -> of(author)));
        }
    }

    private static Fingerprint of(Section section) {
        return new Fingerprinter().text(section.name()).text(section.slug()).done();
    }

    private static Fingerprint of(Topic topic) {
        return new Fingerprinter()
                .text(topic.name())
                .text(topic.slug())
                .value(topic.listed())
                .done();
    }

    /** With all of its images: which of them is the logo depends on their sizes, and no article's file holds them. */
    private Fingerprint of(ProviderGroup provider) {
        Fingerprinter face = new Fingerprinter()
                .text(provider.name())
                .text(provider.slug())
                .text(provider.domain())
                .value(provider.images());
        Media.Place place = Logos.place(provider, desk);
        for (Image image : provider.images()) {
            Faces.add(image, place, desk, face);
        }
        return face.done();
    }

    private static Fingerprint of(AuthorGroup author) {
        return new Fingerprinter()
                .text(author.name())
                .text(author.slug())
                .text(author.url())
                .done();
    }
}
