package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a topic's articles.
 *
 * @param description empty where there is none
 * @param parent null where it has none
 * @param children the topics beneath it; empty on numbered pages, which do not change with them
 */
public record TopicPage(
        String file,
        Head head,
        String name,
        String description,
        @Nullable Picture picture,
        @Nullable Link parent,
        List<Link> children,
        Link feed,
        Listing listing)
        implements HtmlPage {
    public TopicPage {
        children = List.copyOf(children);
    }
}
