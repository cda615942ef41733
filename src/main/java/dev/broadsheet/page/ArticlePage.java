package dev.broadsheet.page;

import dev.broadsheet.article.Heading;
import dev.broadsheet.article.Html;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param type chooses the template {@code article-<type>.ftlh} where there is one
 * @param language of headline and text
 * @param direction {@code ltr} or {@code rtl}
 * @param kicker its first topic, or null
 * @param standfirst the excerpt; empty where the text itself begins with it
 * @param picture the lead image, or null
 * @param featured an embed that may be shown, or empty
 * @param embedLink where an embed may not be shown, the link to it; else null
 * @param stub whether there is no text of its own
 * @param contents its headings, where it has three or more; else empty
 * @param original the button to the original, or null
 * @param amp the AMP copy of the original, or null
 * @param coverage the other articles of its story, best first
 * @param related the sidebar
 * @param previous the next older article of its section, or null
 * @param next the next newer one, or null
 * @param extra unknown fields of the front matter
 */
public record ArticlePage(
        String file,
        Head head,
        String type,
        String language,
        String direction,
        List<Link> breadcrumb,
        @Nullable Link kicker,
        String headline,
        String standfirst,
        Byline byline,
        @Nullable Picture picture,
        Html featured,
        @Nullable Link embedLink,
        Html body,
        boolean stub,
        List<Heading> contents,
        List<Link> topics,
        @Nullable Link original,
        @Nullable Link amp,
        List<Link> actions,
        @Nullable Link translationOf,
        List<Report> coverage,
        List<RelatedEntry> related,
        @Nullable Link previous,
        @Nullable Link next,
        Map<String, Object> extra)
        implements HtmlPage {
    public ArticlePage {
        breadcrumb = List.copyOf(breadcrumb);
        contents = List.copyOf(contents);
        topics = List.copyOf(topics);
        actions = List.copyOf(actions);
        coverage = List.copyOf(coverage);
        related = List.copyOf(related);
    }
}
