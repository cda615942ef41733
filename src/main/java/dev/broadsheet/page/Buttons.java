package dev.broadsheet.page;

import dev.broadsheet.article.Action;
import dev.broadsheet.article.Article;
import dev.broadsheet.article.Links;
import dev.broadsheet.article.UrlPolicy;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The buttons of an article: they lead where a link of its text would.
 *
 * @param attachments files that they lead to
 * @param diagnostics of those that lead nowhere, and are left out
 */
record Buttons(List<Link> links, List<Attachment> attachments, List<Diagnostic> diagnostics) {

    /**
     * @param path of the article's page
     */
    static Buttons of(Article article, String path, Desk desk, Addresses addresses) {
        BodyLinks ways = new BodyLinks(article, path, desk, addresses);
        List<Link> links = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Action action : article.actions()) {
            Links.Target target = ways.link(action.url());
            if (target.href() == null) {
                diagnostics.add(nowhere(action, desk.input().sources().apply(article)));
            } else {
                links.add(new Link(action.title(), target.href(), target.rel()));
            }
        }
        return new Buttons(links, ways.attachments(), diagnostics);
    }

    private static Diagnostic nowhere(Action action, SourceFile file) {
        String message = "the button \"" + action.title() + "\" leads to no page, asset or file beside the article";
        return FieldPlace.of(
                file,
                "actions",
                text -> UrlPolicy.destination(text)
                        .filter(written -> written.url().equals(action.url()))
                        .isPresent(),
                Diagnostic.warning("broken-link", Location.of(file.name()), message));
    }
}
