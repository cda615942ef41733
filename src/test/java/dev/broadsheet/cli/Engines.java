package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Listed;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/** Engines that answer at once, whatever the newsroom holds. */
final class Engines {

    private Engines() {}

    static Engine answering(BuildResult result) {
        return new Engine((request, progress) -> result, (request, absent, progress) -> result, request -> nothing());
    }

    static Engine listing(Listed listed) {
        return new Engine((request, progress) -> failed(), (request, absent, progress) -> failed(), request -> listed);
    }

    static Engine failing(RuntimeException failure) {
        return asking(request -> {
            throw failure;
        });
    }

    static Engine asking(Consumer<BuildRequest> asked) {
        return new Engine(
                (request, progress) -> {
                    asked.accept(request);
                    return failed();
                },
                (request, absent, progress) -> failed(),
                request -> nothing());
    }

    static BuildResult failed(Diagnostic... diagnostics) {
        return new BuildResult(false, List.of(diagnostics), 1200, 0, 0, 0, 0, 0, null, List.of());
    }

    private static Listed nothing() {
        return new Listed(List.of(), List.of());
    }
}
