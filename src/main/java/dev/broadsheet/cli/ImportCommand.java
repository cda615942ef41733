package dev.broadsheet.cli;

import dev.broadsheet.intake.Intake;
import dev.broadsheet.intake.IntakeRequest;
import dev.broadsheet.intake.IntakeResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in articles from elsewhere. */
@Command(
        description = {
            "Brings in articles from elsewhere: RSS, Atom and JSON feeds, or a folder of them; a WordPress export; a Hugo or"
                    + " Jekyll folder. What is there already stays as it is."
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files and folders, one after the other.")
    private List<Path> sources = List.of();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The newsroom's folder (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            defaultValue = "news",
            description = {
                "The folder of the newsroom that articles go to, but those of Hugo's sections (default: ${DEFAULT-VALUE})."
            })
    private String collection = "news";

    @Option(names = "--overwrite", description = "Write articles anew that are there already (default: off).")
    private boolean overwrite;

    @Option(names = "--dry-run", description = "Print what would be written, and write nothing (default: off).")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {"How problems and results are printed: text, or json with one object a line (default: text)."
            })
    private Report.Format format = Report.Format.TEXT;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = Report.of(format, console);
        Path folder = NewsroomOptions.contentFolder(content, console);
        NewCommand.requireCollection(collection);
        NewCommand.requireSection(collection);
        List<Path> from = sources.stream().map(this::source).toList();
        IntakeResult result =
                Intake.take(new IntakeRequest(console.workingFolder(), from, folder, collection, overwrite, dryRun));
        result.diagnostics().forEach(report::problem);
        if (dryRun) {
            result.written().forEach(report::file);
        }
        report.imported(result, dryRun);
        return (result.errors() > 0 ? Status.FAULTY : Status.DONE).code();
    }

    private Path source(Path source) {
        Path resolved = console.resolve(source);
        if (Files.notExists(resolved)) {
            throw new Misuse("there is no file or folder " + source + " to import");
        }
        return resolved;
    }
}
