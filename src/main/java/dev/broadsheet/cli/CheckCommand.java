package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.diagnostic.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for problems without writing a site. */
@Command(
        name = "check",
        description = "Says everything that build would complain of, and broken links, without writing a site.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "From which severity on the exit status is 1: error or warning (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    CheckCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console);
        BuildResult result = new Run(console, options).of(request, engine.check(), Report::checked);
        return status(request, result).code();
    }

    private Status status(BuildRequest request, BuildResult result) {
        if (result.errors() > 0) {
            return BuildCommand.isMisconfigured(request, result) ? Status.MISUSED : Status.FAULTY;
        }
        return failOn == Severity.WARNING && result.warnings() > 0 ? Status.FAULTY : Status.DONE;
    }
}
