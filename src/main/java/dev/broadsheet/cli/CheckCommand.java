package dev.broadsheet.cli;

import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import dev.broadsheet.diagnostic.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for problems without writing a site. */
@Command(description = "Says everything that build would complain of, and broken links, without writing a site.")
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

    @Option(
            names = "--absent",
            paramLabel = "TEXT",
            description = {
                "A text that nothing of the site may hold, be it in a page, a feed or a file; found, the exit status is 4. May"
                        + " be given several times (default: none)."
            })
    private List<String> absent = List.of();

    CheckCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (absent.stream().anyMatch(String::isEmpty)) {
            throw new Misuse("--absent needs a text: an empty one is in every file");
        }
        BuildRequest request = options.request(console);
        Run run = new Run(console, options);
        BiFunction<BuildRequest, Progress, BuildResult> check =
                (asked, progress) -> engine.check().check(asked, absent, progress);
        if (options.format() == Report.Format.SARIF) {
            BuildResult result = run.work(request, check);
            console.out().println(SarifLog.of(result.diagnostics()));
            return status(request, result).code();
        }
        return status(request, run.of(request, check, Report::checked)).code();
    }

    private Status status(BuildRequest request, BuildResult result) {
        boolean found = result.leaked()
                || result.diagnostics().stream()
                        .anyMatch(problem -> problem.code().equals(TextSearch.FOUND));
        if (found) {
            return Status.LEAKED;
        } else if (result.errors() > 0) {
            return Status.of(request, result.diagnostics());
        }
        return failOn == Severity.WARNING && result.warnings() > 0 ? Status.FAULTY : Status.DONE;
    }
}
