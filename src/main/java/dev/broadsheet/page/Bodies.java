package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.BodyLabels;
import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.article.BodySource;
import dev.broadsheet.article.Heading;
import dev.broadsheet.article.RenderedBody;
import java.util.List;

/** Turns articles' bodies into HTML, with links that lead to the site's own pages. */
final class Bodies {

    private static final int HEADINGS_FOR_CONTENTS = 3;

    private final PlanInput input;
    private final BodyRenderer renderer;

    Bodies(PlanInput input) {
        this.input = input;
        this.renderer = new BodyRenderer(input.site().config());
    }

    /**
     * @param language of the page around the body
     */
    RenderedBody render(Article article, String language, BodyLinks links) {
        if (article.body().blank()) {
            return RenderedBody.EMPTY;
        }
        Labels labels = input.labels();
        BodyLabels words = new BodyLabels(
                labels.text(language, "bodyTable"),
                labels.text(language, "bodyNote"),
                labels.text(language, "bodyFrame"));
        BodySource source = new BodySource(
                input.sources().apply(article).name(),
                input.bodies().apply(article),
                article.body().line(),
                words);
        RenderedBody body = renderer.render(source, links);
        input.asked().put(article.path(), links.questions());
        return body;
    }

    /** The headings of a table of contents, which is worth its place from three on. */
    static List<Heading> contents(RenderedBody body) {
        return body.headings().size() < HEADINGS_FOR_CONTENTS ? List.of() : body.headings();
    }
}
