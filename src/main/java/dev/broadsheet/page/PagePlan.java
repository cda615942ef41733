package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which pages a site has.
 *
 * @param site what every template may know
 * @param pages in a fixed order, no two at one address
 * @param attachments files that are published whatever the pages refer to
 * @param conflicting paths of articles that share an address with something else
 * @param urls where a published article is read, absolute
 * @param sidebars what stands in the sidebar of a published article, in the order shown
 * @param inTheWay the page that stands where a file is to be within the output folder, or that is the site's, for messages
 * @param context stands for the settings, labels and files that every page depends on
 */
public record PagePlan(
        SiteView site,
        List<Planned> pages,
        List<Attachment> attachments,
        Set<String> conflicting,
        List<Diagnostic> diagnostics,
        Function<Article, String> urls,
        Function<Article, List<SidebarSource>> sidebars,
        Function<String, Optional<String>> inTheWay,
        Fingerprint context) {
    public PagePlan {
        pages = List.copyOf(pages);
        attachments = List.copyOf(attachments);
        conflicting = Set.copyOf(conflicting);
        diagnostics = List.copyOf(diagnostics);
    }
}
