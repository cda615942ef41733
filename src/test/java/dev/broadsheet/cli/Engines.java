package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Progress;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.TopicNames;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Engines that answer at once, whatever the newsroom holds. */
final class Engines {

    private Engines() {}

    static Engine answering(BuildResult result) {
        return of((request, progress) -> result, (request, stories) -> nothing());
    }

    static Engine listing(Listed listed) {
        return of((request, progress) -> failed(), (request, stories) -> listed);
    }

    static Engine failing(RuntimeException failure) {
        return asking(request -> {
            throw failure;
        });
    }

    static Engine asking(Consumer<BuildRequest> asked) {
        return of(
                (request, progress) -> {
                    asked.accept(request);
                    return failed();
                },
                (request, stories) -> nothing());
    }

    private static Engine of(BiFunction<BuildRequest, Progress, BuildResult> build, Engine.Inventory list) {
        return new Engine(
                build, build, (request, absent, progress) -> build.apply(request, progress), Engine.Explain.OWN, list);
    }

    static BuildResult failed(Diagnostic... diagnostics) {
        return new BuildResult(false, List.of(diagnostics), 1200, 0, 0, 0, 0, 0, null, List.of(), Map.of(), null);
    }

    private static Listed nothing() {
        return new Listed(List.of(), List.of(), TopicNames.of(List.of()));
    }
}
