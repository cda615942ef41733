package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Provider;
import dev.broadsheet.build.Listed.Entry;
import dev.broadsheet.build.Listed.State;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Planned;
import dev.broadsheet.site.Publishing;
import dev.broadsheet.site.TopicNames;
import dev.broadsheet.source.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists every article of a newsroom with the state that it is in. */
final class Inventory {

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    Entry::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Entry::path);

    private final Newsroom newsroom;
    private final Instant now;
    private final Map<String, List<String>> problems;
    private final Map<String, List<String>> stories;
    private final Map<String, String> urls = new HashMap<>();

    private Inventory(Newsroom newsroom, Instant now, @Nullable PagePlan plan, Map<String, List<String>> stories) {
        this.newsroom = newsroom;
        this.now = now;
        this.stories = stories;
        this.problems = newsroom.diagnostics().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.location().file(),
                        Collectors.mapping(Diagnostic::code, Collectors.toList())));
        if (plan != null) {
            for (Planned page : plan.pages()) {
                if (page.source() != null) {
                    urls.putIfAbsent(page.source(), plan.site().url() + page.path());
                }
            }
        }
    }

    /**
     * @param plan of the pages, or null where errors keep it from being made
     * @param stories paths of all articles of a story, best first, by the path of each
     */
    static Listed of(Newsroom newsroom, Instant now, @Nullable PagePlan plan, Map<String, List<String>> stories) {
        return new Inventory(newsroom, now, plan, stories).listed();
    }

    private Listed listed() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Article> byPath =
                newsroom.articles().stream().collect(Collectors.toMap(Article::path, article -> article));
        for (SourceFile file : newsroom.articleFiles().values()) {
            Article article = byPath.get(file.path());
            entries.add(article == null ? unreadable(file) : entry(file, article));
        }
        entries.sort(NEWEST_FIRST);
        return new Listed(entries, newsroom.unattributed(), TopicNames.of(newsroom.topics()));
    }

    private Entry unreadable(SourceFile file) {
        return new Entry(file.path(), State.ERROR, null, "", "", "", List.of(), null, null, problems(file), List.of());
    }

    private Entry entry(SourceFile file, Article article) {
        Provider provider = article.provider();
        return new Entry(
                file.path(),
                state(article, now),
                article.published(),
                article.title(),
                provider == null ? "" : provider.name(),
                provider == null || provider.domain() == null ? "" : provider.domain(),
                article.topics(),
                urls.get(file.path()),
                new Publishing(now, false).nextChange(article),
                problems(file),
                stories.getOrDefault(file.path(), List.of()));
    }

    /** The state that an article is in at a moment. */
    static State state(Article article, Instant now) {
        Instant expiry = article.expiry();
        if (!article.visibility().published()) {
            return State.UNPUBLISHED;
        } else if (article.visibility().deleted()) {
            return State.DELETED;
        } else if (article.published().isAfter(now)) {
            return State.EMBARGOED;
        }
        return expiry != null && !expiry.isAfter(now) ? State.EXPIRED : State.PUBLISHED;
    }

    private List<String> problems(SourceFile file) {
        return problems.getOrDefault(file.name(), List.of());
    }
}
