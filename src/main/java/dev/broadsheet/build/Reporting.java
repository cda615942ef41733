package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Planned;
import dev.broadsheet.publish.Published;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up what became of a newsroom. */
record Reporting(Worksite worksite, Newsroom newsroom) {

    /**
     * The result of a build.
     *
     * @param attempt that came last, or null where nothing could be arranged
     * @param published what was published, or null where nothing was
     */
    BuildResult result(@Nullable Attempt attempt, List<Diagnostic> diagnostics, @Nullable Published published) {
        List<Diagnostic> sorted = diagnostics.stream().distinct().sorted().toList();
        int articles = newsroom.articleFiles().values().size();
        List<BuildResult.Stage> stages = worksite.stages().done();
        if (attempt == null) {
            return new BuildResult(false, sorted, articles, 0, 0, 0, 0, 0, null, stages, Map.of(), null);
        }
        int pages = (int) attempt.plan().pages().stream()
                .map(Planned::file)
                .filter(file -> file.endsWith(".html"))
                .count();
        return new BuildResult(
                published != null,
                sorted,
                articles,
                attempt.site().articles().size(),
                pages,
                published == null ? 0 : published.written(),
                published == null ? 0 : published.kept(),
                published == null ? 0 : published.removed(),
                newsroom.next(attempt.site(), worksite.request().publishing()),
                stages,
                published == null ? Map.of() : attempt.notes().reasons(),
                null);
    }
}
