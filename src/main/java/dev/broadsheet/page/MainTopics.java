package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteIndex;
import dev.broadsheet.site.Topic;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
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

    /** A warning for each name in the settings that no topic has; no error, since time alone makes and ends topics. */
    static List<Diagnostic> unknown(Desk desk) {
        List<String> known = desk.site().topics().stream().map(Topic::name).toList();
        return desk.config().mainTopics().stream()
                .filter(name -> desk.index().topic(name) == null)
                .map(name -> unknown(name, known, desk.input().settings()))
                .toList();
    }

    private static Diagnostic unknown(String name, List<String> known, SourceFile settings) {
        String message = "\"mainTopics\" names %s, but there is no such topic".formatted(Excerpt.ofValue(name));
        String hint = Spelling.nearest(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("a topic exists when a published article or a file in topics/ names it");
        Diagnostic unknown = Diagnostic.warning("unknown-topic", Location.of(settings.name()), message)
                .withHint(hint);
        return FieldPlace.of(settings, "mainTopics", name::equals, unknown);
    }
}
