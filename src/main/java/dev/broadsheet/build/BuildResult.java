package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.publish.Compared;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a build.
 *
 * @param done whether the output folder now holds the site; false where errors kept it from being published
 * @param diagnostics sorted by path and line
 * @param articles files read as articles
 * @param published articles on the site
 * @param pages HTML pages of the site
 * @param written files that are new or changed
 * @param kept files whose bytes were the same
 * @param removed files that are no longer part of the site
 * @param next the next instant at which time alone changes the output or what is wrong with it, or null
 * @param stages in the order in which they ran
 * @param reasons how many pages were made for each reason
 * @param compared what comparing the site with a clean build found; null where that was not asked
 */
public record BuildResult(
        boolean done,
        List<Diagnostic> diagnostics,
        int articles,
        int published,
        int pages,
        int written,
        int kept,
        int removed,
        @Nullable Instant next,
        List<Stage> stages,
        Map<Reason, Long> reasons,
        @Nullable Compared compared) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        stages = List.copyOf(stages);
        reasons = Map.copyOf(reasons);
    }

    /**
     * What one stage took.
     *
     * @param files that it read or made
     * @param bytes of them
     */
    public record Stage(String name, Duration time, long files, long bytes) {}

    /** Of a build that came to nothing for a reason that lies outside the newsroom. */
    public static BuildResult failed(Diagnostic why) {
        return new BuildResult(false, List.of(why), 0, 0, 0, 0, 0, 0, null, List.of(), Map.of(), null);
    }

    /** The same, and what comparing the site with a clean build found. */
    BuildResult with(Compared comparison) {
        return new BuildResult(
                done,
                diagnostics,
                articles,
                published,
                pages,
                written,
                kept,
                removed,
                next,
                stages,
                reasons,
                comparison);
    }

    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    /** Whether a page would have held something of what is withheld. */
    public boolean leaked() {
        return diagnostics.stream().anyMatch(problem -> problem.code().equals(Audit.FOUND));
    }

    public long warnings() {
        return diagnostics.size() - errors();
    }
}
