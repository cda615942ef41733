package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.FirstSegment;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps articles and pages out of the first segments of addresses that belong to the site itself. */
final class ReservedNames {

    private final Sources sources;
    private final List<Diagnostic> problems;
    private final Map<String, String> slugs = new HashMap<>();

    ReservedNames(Sources sources, List<Diagnostic> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** The articles whose section the site does not need for itself. */
    List<Article> permittedArticles() {
        return sources.articles().stream().filter(this::permits).toList();
    }

    /** The standing pages whose address the site does not need for itself. */
    List<StandingPageSource> permittedPages() {
        return sources.pages().stream()
                .map(StandingPageSource::of)
                .filter(this::permits)
                .toList();
    }

    private boolean permits(Article article) {
        String slug = slugs.computeIfAbsent(article.category(), name -> Slug.of(NameKey.of(name)));
        if (FirstSegment.isTaken(slug)) {
            String message = "the category '%s' would be the section /%s/, which the site needs for itself"
                    .formatted(article.category(), slug);
            Diagnostic problem = problem("reserved-category", article, message, "choose another category");
            problems.add(FieldPlace.of(sources.files().apply(article), "category", problem));
        }
        return !FirstSegment.isTaken(slug);
    }

    private boolean permits(StandingPageSource page) {
        int slash = page.path().indexOf('/');
        String first = slash < 0 ? page.path() : page.path().substring(0, slash);
        boolean reserved = first.isEmpty() || FirstSegment.isTaken(first);
        if (reserved) {
            String message = first.isEmpty()
                    ? "a standing page would be the front page"
                    : "a standing page would be below /%s/, which the site needs for itself".formatted(first);
            Diagnostic problem =
                    problem("reserved-page", page.article(), message, "give the file another name or slug");
            problems.add(FieldPlace.of(sources.files().apply(page.article()), "slug", problem));
        }
        return !reserved;
    }

    private Diagnostic problem(String code, Article article, String message, String hint) {
        return Diagnostic.error(code, Location.of(sources.files().apply(article).name()), message)
                .withHint(hint);
    }
}
