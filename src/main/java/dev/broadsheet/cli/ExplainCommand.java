package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.Explained;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains pages. */
@Command(
        description =
                "Says why a page looks as it does: its source and state, its related articles and story, what it was"
                        + " made of, and why the last build made or kept it. Writes nothing.")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(
            names = "--all",
            description = "Print a line for each published article, with what stands beside it; needs --format json"
                    + " (default: off).")
    private boolean all;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A file of the content, from the working or the content folder; an address such as /topics/;"
                    + " a URL of the site; or a file of the output.")
    private List<String> paths = List.of();

    ExplainCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (all == !paths.isEmpty()) {
            throw new Misuse("name what to explain, or --all of it");
        } else if (all && options.format() != Report.Format.JSON) {
            throw new Misuse("--all needs --format json");
        }
        Report report = Report.of(options.format(), console);
        BuildRequest request = options.request(console);
        List<Diagnostic> diagnostics = all ? tellAll(request) : explain(request, report);
        return Status.of(request, diagnostics).code();
    }

    /** Problems go where they do not stand between the lines of the articles. */
    private List<Diagnostic> tellAll(BuildRequest request) {
        JsonExplanations lines = new JsonExplanations(console.out());
        List<Diagnostic> diagnostics = engine.explain().all(request, lines::surroundings);
        diagnostics.forEach(new TextReport(console)::problem);
        return diagnostics;
    }

    private List<Diagnostic> explain(BuildRequest request, Report report) {
        Explained explained = engine.explain().some(request, paths);
        explained.diagnostics().forEach(report::problem);
        explained.found().forEach(report::explanation);
        if (!explained.unknown().isEmpty()) {
            throw new Misuse("the site has no article, page or file " + String.join(", ", explained.unknown()));
        }
        return explained.diagnostics();
    }
}
