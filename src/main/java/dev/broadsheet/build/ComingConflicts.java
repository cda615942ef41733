package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.site.Publishing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds articles under embargo whose address will be taken: the site could not be published from then on. */
record ComingConflicts(Worksite worksite, Newsroom newsroom) {

    /**
     * Warns of each as the site will be when the last embargo has ended. Only files are named: an address would tell what is
     * withheld.
     */
    List<Diagnostic> found() {
        List<Article> embargoed =
                newsroom.articles().stream().filter(this::isEmbargoed).toList();
        return embargoed.stream()
                .map(Article::published)
                .max(Comparator.naturalOrder())
                .map(last -> among(embargoed, planAt(last)))
                .orElse(List.of());
    }

    private boolean isEmbargoed(Article article) {
        Publishing publishing = worksite.request().publishing();
        return !article.visibility().deleted()
                && !publishing.isPublished(article)
                && publishing.nextChange(article) != null;
    }

    private PagePlan planAt(Instant moment) {
        BuildRequest request = worksite.request().at(moment);
        Worksite then = new Worksite(request, worksite.workers(), worksite.progress(), new Stages(), worksite.cache());
        return Attempt.plan(then, newsroom);
    }

    private List<Diagnostic> among(List<Article> embargoed, PagePlan plan) {
        Map<String, List<Article>> sharing = newsroom.articles().stream()
                .filter(article -> plan.conflicting().contains(article.path()))
                .collect(Collectors.groupingBy(plan.urls()));
        return embargoed.stream()
                .filter(article -> plan.conflicting().contains(article.path()))
                .map(article ->
                        warning(article, sharing.getOrDefault(plan.urls().apply(article), List.of())))
                .sorted()
                .toList();
    }

    private Diagnostic warning(Article article, List<Article> sharing) {
        String others = sharing.stream()
                .filter(other -> !other.path().equals(article.path()))
                .map(newsroom::nameOf)
                .collect(Collectors.joining(", "));
        return Diagnostic.warning(
                        "same-address",
                        Location.of(newsroom.nameOf(article)),
                        "once its embargo ends, it will share an address with "
                                + (others.isEmpty() ? "something else" : others) + ", which is an error")
                .withHint("give one of the two another slug, category or date, or remove one of them");
    }
}
