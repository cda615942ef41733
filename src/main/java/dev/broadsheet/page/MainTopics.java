package dev.broadsheet.page;

import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteIndex;
import dev.broadsheet.site.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The topics that the masthead names and the front page gives a block each. */
final class MainTopics {

    /** So many where the settings name none. */
    private static final int DEFAULT = 5;

    private static final Comparator<Topic> MOST_FIRST = Comparator.comparingInt(Topic::order)
            .thenComparing(Comparator.comparingInt(
                            (Topic topic) -> Listings.magnitude(topic.articles().size()))
                    .reversed())
            .thenComparing(Topic::key);

    private MainTopics() {}

    /** Those of the settings in their order; else the first of the defined ones, then those with most articles, by powers of two. */
    static List<Topic> of(Site site, SiteIndex index) {
        List<String> wanted = site.config().mainTopics();
        if (wanted.isEmpty()) {
            return site.topics().stream()
                    .filter(topic -> topic.listed()
                            && topic.parent() == null
                            && !topic.articles().isEmpty())
                    .sorted(MOST_FIRST)
                    .limit(DEFAULT)
                    .toList();
        }
        List<Topic> topics = new ArrayList<>();
        for (String name : wanted) {
            Topic topic = index.topic(name);
            if (topic != null && topic.listed() && !topics.contains(topic)) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
