package dev.broadsheet.page;

import dev.broadsheet.article.Heading;
import dev.broadsheet.article.Html;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A standing page, such as about or contact.
 *
 * @param standfirst empty where there is none
 * @param contents its headings, where it has three or more; else empty
 * @param extra unknown fields of the front matter
 */
public record StandingPage(
        String file,
        Head head,
        String language,
        String direction,
        String headline,
        String standfirst,
        @Nullable Moment updated,
        @Nullable Picture picture,
        Html body,
        List<Heading> contents,
        Map<String, Object> extra)
        implements HtmlPage {
    public StandingPage {
        contents = List.copyOf(contents);
    }
}
