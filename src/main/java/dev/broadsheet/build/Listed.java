package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.TopicNames;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every article of a newsroom in short, published or not.
 *
 * @param entries newest first, those without a date at the end; equal ones by path
 * @param diagnostics that concern no article alone: of the settings and definitions
 * @param topics which names mean which topic
 */
public record Listed(List<Entry> entries, List<Diagnostic> diagnostics, TopicNames topics) {
    public Listed {
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether an article names a topic, be it by another of the topic's names. */
    public boolean isAbout(String topic, Entry entry) {
        String wanted = topics.key(topic);
        return entry.topics().stream().anyMatch(name -> topics.key(name).equals(wanted));
    }

    /**
     * An article in short.
     *
     * @param path in the content folder, with {@code /}
     * @param published when it was or will be published; null where the file does not say so readably
     * @param title empty where the file does not say so readably
     * @param provider its name; empty where the site itself published it
     * @param domain of the provider; empty where it has none
     * @param url address of its page, or null where it has none
     * @param next when time alone will next publish or withdraw it, or null
     * @param problems codes of the errors and warnings found in it, one for each
     * @param story paths of all articles of its story, itself among them, best first; empty where it stands alone, and
     *     where nobody asked for stories
     */
    public record Entry(
            String path,
            State state,
            @Nullable Instant published,
            String title,
            String provider,
            String domain,
            List<String> topics,
            @Nullable String url,
            @Nullable Instant next,
            List<String> problems,
            List<String> story) {
        public Entry {
            topics = List.copyOf(topics);
            problems = List.copyOf(problems);
            story = List.copyOf(story);
        }
    }

    /** Where an article is on its way to the reader and back. */
    public enum State {
        PUBLISHED,
        /** Its author withholds it. */
        UNPUBLISHED,
        /** Its time has not come. */
        EMBARGOED,
        /** Its time is over. */
        EXPIRED,
        /** It was taken down. */
        DELETED,
        /** An error keeps its file from being an article. */
        ERROR;

        /** The word for it, in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
