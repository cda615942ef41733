package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All topics. */
public record TopicsPage(String file, Head head, List<Entry> topics) implements HtmlPage {
    public TopicsPage {
        topics = List.copyOf(topics);
    }

    /**
     * A topic without a parent, and its children.
     *
     * @param description empty where there is none
     * @param picture of its definition, or null
     */
    public record Entry(
            Counted topic, String description, @Nullable Picture picture, List<Counted> children) {
        public Entry {
            children = List.copyOf(children);
        }
    }
}
