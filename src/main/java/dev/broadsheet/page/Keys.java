package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Reference;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.util.List;

/** Makes the keys of pages that are too many to be made for the sake of their key. */
final class Keys {

    private final Desk desk;
    private final Addresses addresses;
    private final Faces faces;
    private final Sidebars sidebars;
    private final Versions versions;

    Keys(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
        this.faces = new Faces(desk);
        this.sidebars = new Sidebars(desk, addresses);
        this.versions = new Versions(desk);
    }

    /** Makes beforehand what the keys of nearly all pages hold. */
    void prepare() {
        desk.index().prepare();
        desk.site().articles().forEach(faces::of);
    }

    /** Of an article's page. */
    PageKey article(Article article) {
        Fingerprinter subject =
                new Fingerprinter().add(faces.of(article)).add(article.body().file());
        answers(article, subject);
        buttons(article, subject);
        Fingerprint related = related(article);
        Fingerprinter around = new Fingerprinter().add(related);
        faces.add(desk.index().olderThan(article), around);
        faces.add(desk.index().newerThan(article), around);
        around.value(versions.of(article));
        String original = article.translationOf();
        faces.add(original == null ? null : desk.index().article(original), around);
        return new PageKey(subject.done(), around.done(), (int) related.low());
    }

    /** Of an article's sidebar and story. */
    private Fingerprint related(Article article) {
        Fingerprinter related = new Fingerprinter();
        for (Sidebars.Choice choice : sidebars.choose(article)) {
            faces.add(choice.article(), related);
            Reference elsewhere = choice.reference();
            related.value(elsewhere).value(choice.curated());
            if (elsewhere != null) {
                related.value(desk.teasers().kept(elsewhere))
                        .value(desk.teasers().provider(elsewhere));
            }
        }
        faces.add(sidebars.covered(article), related);
        return related.done();
    }

    /**
     * Of a page that lists articles for programs.
     *
     * @param frame the page without its articles
     * @param texts whether it holds their whole text
     */
    PageKey listing(Page frame, List<Article> articles, boolean texts) {
        Fingerprinter subject = new Fingerprinter();
        faces.add(articles, subject);
        if (texts) {
            articles.forEach(article -> {
                subject.add(article.body().file());
                answers(article, subject);
            });
        }
        return new PageKey(subject.done(), Fingerprint.ofValue(frame));
    }

    /** What the site answers to the questions of a body. */
    private void answers(Article article, Fingerprinter subject) {
        List<String> questions = desk.input().asked().of(article.path());
        if (!questions.isEmpty()) {
            BodyLinks links = new BodyLinks(article, desk.teasers().path(article), desk, addresses);
            questions.forEach(question -> subject.text(question).value(links.answer(question)));
            links.attachments().forEach(file -> subject.text(file.path()));
        }
    }

    /** Where an article's buttons lead. */
    private void buttons(Article article, Fingerprinter subject) {
        if (!article.actions().isEmpty()) {
            Buttons buttons = Buttons.of(article, desk.teasers().path(article), desk, addresses);
            subject.value(buttons.links());
            buttons.attachments().forEach(file -> subject.text(file.path()));
        }
    }

    /**
     * Of one page of a list.
     *
     * @param frame the page without its articles
     * @param last number of the last numbered page of the list
     */
    PageKey list(Page frame, List<Article> shown, int last) {
        Fingerprinter subject = new Fingerprinter();
        faces.add(shown, subject);
        for (Folding.Fold fold : desk.folding().fold(shown)) {
            subject.add(faces.of(fold.first())).word(fold.others());
            if (fold.others() > 0) {
                subject.add(faces.of(fold.lead()));
            }
        }
        Fingerprint around = new Fingerprinter().value(frame).word(last).done();
        return new PageKey(subject.done(), around);
    }
}
