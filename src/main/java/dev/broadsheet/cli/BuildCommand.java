package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.publish.Compared;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site. */
@Command(description = "Builds the site: content and templates become the output folder.")
final class BuildCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(
            names = "--verify",
            description = {
                "Then make the site once more without the cache, and compare every file with it; where one differs, the exit"
                        + " status is 4 (default: off)."
            })
    private boolean verify;

    BuildCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console);
        BuildResult result =
                new Run(console, options).of(request, verify ? engine.verify() : engine.build(), Report::built);
        return status(request, result).code();
    }

    private static Status status(BuildRequest request, BuildResult result) {
        if (result.done()) {
            Compared compared = result.compared();
            return compared == null || compared.isSame() ? Status.DONE : Status.LEAKED;
        } else if (result.leaked()) {
            return Status.LEAKED;
        }
        return Status.of(request, result.diagnostics());
    }
}
