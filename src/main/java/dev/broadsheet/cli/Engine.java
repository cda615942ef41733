package dev.broadsheet.cli;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Progress;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the commands set in motion. */
record Engine(
        BiFunction<BuildRequest, Progress, BuildResult> build,
        BiFunction<BuildRequest, Progress, BuildResult> verify,
        Check check,
        Function<BuildRequest, Listed> list) {

    /** Looks a newsroom over, and for texts that its site must not hold. */
    @FunctionalInterface
    interface Check {
        BuildResult check(BuildRequest request, List<String> absent, Progress progress);
    }

    /** The program's own. */
    static Engine own() {
        return new Engine(Build::build, Build::verify, Build::check, Build::list);
    }
}
