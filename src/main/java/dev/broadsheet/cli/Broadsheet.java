package dev.broadsheet.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
@Command(
        name = "broadsheet",
        description = "Makes a fast static news site of a folder of articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = false,
        footer = {
            "",
            "Exit status: 0 done; 1 the content or the templates have errors; 2 wrong",
            "usage or configuration; 3 a file could not be read or written; 4 a check",
            "of the built site failed."
        })
final class Broadsheet implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure arose (default: off).")
    private boolean stacktrace;

    boolean stacktrace() {
        return stacktrace;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "name a command, such as 'broadsheet build'");
        }
    }
}
