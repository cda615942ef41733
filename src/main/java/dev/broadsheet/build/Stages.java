package dev.broadsheet.build;

import dev.broadsheet.build.BuildResult.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Measures the stages of one build. */
final class Stages {

    private final List<Stage> done = new ArrayList<>();

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

    List<Stage> done() {
        return List.copyOf(done);
    }
}
