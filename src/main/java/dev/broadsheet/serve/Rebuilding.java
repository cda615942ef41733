package dev.broadsheet.serve;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Builds once, and again whenever the sources change or time alone changes the site. */
final class Rebuilding {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final ServeRequest request;
    private final Newsstand newsstand;
    private final BiConsumer<BuildResult, Duration> told;
    private final String run;
    private int builds;

    /** @param newsstand has the edition of the last build */
    Rebuilding(ServeRequest request, Newsstand newsstand, BiConsumer<BuildResult, Duration> told) {
        this.request = request;
        this.newsstand = newsstand;
        this.told = told;
        this.run = newsstand.edition().name();
    }

    /** Builds until it is interrupted. */
    void follow(Changes changes) {
        try {
            Set<Path> changed = Set.of();
            while (!Thread.currentThread().isInterrupted()) {
                BuildResult result = build(changed);
                do {
                    changed = changes.next(wait(result));
                } while (changed.isEmpty() && !isDue(result));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration wait(BuildResult result) {
        if (result.next() == null) {
            return LONGEST;
        }
        Duration until = Duration.between(request.moments().instant(), result.next());
        return until.compareTo(LONGEST) > 0 ? LONGEST : until.plusMillis(1);
    }

    private boolean isDue(BuildResult result) {
        return result.next() != null && !request.moments().instant().isBefore(result.next());
    }

    private BuildResult build(Set<Path> changed) {
        long start = System.nanoTime();
        BuildResult result = attempt();
        publish(result, changed);
        told.accept(result, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    private BuildResult attempt() {
        BuildRequest now = request.now();
        try {
            return Build.build(now, Progress.NONE);
        } catch (RuntimeException e) { // the disk refused, or the program is at fault: the next change may mend it
            String reason = String.valueOf(e.getMessage());
            Location place = Location.of(String.valueOf(now.content().getFileName()));
            Diagnostic failure = Diagnostic.error("build-failed", place, reason);
            return BuildResult.failed(failure);
        }
    }

    private void publish(BuildResult result, Set<Path> changed) {
        List<Diagnostic> errors =
                result.diagnostics().stream().filter(Diagnostic::isError).toList();
        Edition last = newsstand.edition();
        if (!result.done() || (last.isThere() && result.written() + result.removed() == 0)) {
            newsstand.replace(last.with(errors));
            return;
        }
        builds++;
        boolean styles = !changed.isEmpty()
                && changed.stream().allMatch(path -> path.toString().endsWith(".css"));
        Output output = new Output(request.build().output());
        newsstand.replace(new Edition(
                run + "-" + builds, styles ? last.name() : "", true, errors, output.redirects(), output.headers()));
    }
}
