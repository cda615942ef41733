package dev.broadsheet.build;

import dev.broadsheet.build.BuildResult.Stage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Measures the stages of one build, of which some are done at the same time. */
final class Stages {

    private static final List<String> ORDER = List.of("list", "read", "arrange", "relate", "plan", "render", "publish");

    private final ConcurrentLinkedQueue<Stage> done = new ConcurrentLinkedQueue<>();

    <T> T time(String name, Supplier<T> work, ToLongFunction<T> files, ToLongFunction<T> bytes) {
        long start = System.nanoTime();
        T result = work.get();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        done.add(new Stage(name, time, files.applyAsLong(result), bytes.applyAsLong(result)));
        return result;
    }

    /** Lists what a build is made from. */
    Listing list(BuildRequest request) {
        return time(
                "list",
                () -> Listing.of(request),
                found -> found.content().articles().size()
                        + found.content().pages().size(),
                found -> 0);
    }

    /** In the order in which they begin. */
    List<Stage> done() {
        return done.stream()
                .sorted(Comparator.comparing(stage -> ORDER.indexOf(stage.name())))
                .toList();
    }
}
