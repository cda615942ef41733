package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the site. */
@Command(name = "build", description = "Builds the site: content and templates become the output folder.")
final class BuildCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    BuildCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console);
        BuildResult result = new Run(console, options).of(request, engine.build(), Report::built);
        return status(request, result).code();
    }

    private static Status status(BuildRequest request, BuildResult result) {
        if (result.done()) {
            return Status.DONE;
        } else if (result.leaked()) {
            return Status.LEAKED;
        }
        return isMisconfigured(request, result) ? Status.MISUSED : Status.FAULTY;
    }

    /** Whether an error is one of the settings. */
    static boolean isMisconfigured(BuildRequest request, BuildResult result) {
        String folder = String.valueOf(request.content().getFileName());
        return result.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(error -> error.location().file())
                .anyMatch(file -> file.endsWith(folder + "/site.yaml") || file.endsWith(folder + "/_config.yml"));
    }
}
