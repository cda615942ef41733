package dev.broadsheet.cli;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Progress;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the commands set in motion. */
record Engine(
        BiFunction<BuildRequest, Progress, BuildResult> build,
        BiFunction<BuildRequest, Progress, BuildResult> check,
        Function<BuildRequest, Listed> list) {

    /** The program's own. */
    static Engine own() {
        return new Engine(Build::build, Build::check, Build::list);
    }
}
