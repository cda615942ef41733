package dev.broadsheet.serve;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import dev.broadsheet.build.Proofs;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Builds once, and again whenever the sources change or time alone changes the site. */
final class Rebuilding {

    /** So often the clock is asked: a machine that slept, or whose clock was set, is at a moment that no timer expected. */
    private static final Duration TICK = Duration.ofSeconds(1);

    /** Where more files change at once, nobody waits for one of them. */
    private static final int MOST_PROOFS = 10;

    /** A browser loads a page in such a time, unless the build takes the processor from it. */
    private static final long PRECEDENCE_MILLIS = 150;

    private final ServeRequest request;
    private final Newsstand newsstand;
    private final BiConsumer<BuildResult, Duration> told;
    private final String run;
    private int editions;
    private SoftReference<Proofs> proofs = new SoftReference<>(null);

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
                    changed = changes.next(TICK);
                } while (changed.isEmpty() && !isDue(result));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether time alone changes the site, or somebody cleaned up what was built. */
    private boolean isDue(BuildResult result) {
        boolean later = result.next() != null && !request.moments().instant().isBefore(result.next());
        return later || (result.done() && Files.notExists(request.build().output()));
    }

    private BuildResult build(Set<Path> changed) throws InterruptedException {
        long start = System.nanoTime();
        if (showProofs(changed)) {
            Thread.sleep(PRECEDENCE_MILLIS);
        }
        BuildResult result = attempt();
        publish(result, changed);
        told.accept(result, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    /** Shows what was just written in its own page; the build that follows makes what else it changes. */
    private boolean showProofs(Set<Path> changed) {
        Proofs last = proofs.get();
        if (last == null || changed.size() > MOST_PROOFS) {
            return false;
        }
        Map<String, byte[]> pages = new HashMap<>();
        try {
            changed.forEach(file -> last.of(file).ifPresent(page -> pages.put(page.path(), page.bytes())));
        } catch (RuntimeException e) {
            return false; // the build finds out why, and says so
        }
        if (!pages.isEmpty()) {
            newsstand.replace(newsstand.edition().with(name(), pages));
        }
        return !pages.isEmpty();
    }

    private String name() {
        editions++;
        return run + "-" + editions;
    }

    private BuildResult attempt() {
        try {
            return Build.build(request.now(), Progress.NONE, made -> proofs = new SoftReference<>(made));
        } catch (RuntimeException e) { // the disk refused, or the program is at fault: the next change may mend it
            String reason = String.valueOf(e.getMessage());
            Location place =
                    Location.of(String.valueOf(request.build().content().getFileName()));
            Diagnostic failure = Diagnostic.error("build-failed", place, reason);
            return BuildResult.failed(failure);
        }
    }

    private void publish(BuildResult result, Set<Path> changed) {
        List<Diagnostic> errors =
                result.diagnostics().stream().filter(Diagnostic::isError).toList();
        Edition last = newsstand.edition();
        boolean asBefore = last.isThere() && last.proofs().isEmpty() && result.written() + result.removed() == 0;
        if (!result.done() || asBefore) {
            newsstand.replace(last.with(errors));
            return;
        }
        Output output = new Output(request.build().output());
        newsstand.replace(new Edition(
                name(), step(last, output, changed), true, errors, output.redirects(), output.headers(), Map.of()));
    }

    private static Step step(Edition last, Output output, Set<Path> changed) {
        if (!last.proofs().isEmpty()) {
            Set<String> right = new HashSet<>();
            last.proofs().forEach((page, bytes) -> {
                if (output.holds(page, bytes)) {
                    right.add(page);
                }
            });
            return new Step(last.name(), Step.Change.EXCEPT, right);
        }
        boolean styles = !changed.isEmpty()
                && changed.stream().allMatch(path -> path.toString().endsWith(".css"));
        return styles ? new Step(last.name(), Step.Change.STYLES, Set.of()) : Step.any();
    }
}
