package dev.broadsheet.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Main {

    private final Console console;
    private final Broadsheet broadsheet = new Broadsheet();
    private final CommandLine line;

    private Main(Console console, Engine engine, String[] args) {
        this.console = console;
        this.line = new Commands(console, engine)
                .addTo(new CommandLine(broadsheet), args)
                .registerConverter(Path.class, new PathName())
                .registerConverter(LocalDate.class, new Day())
                .registerConverter(int.class, new WholeNumber())
                .registerConverter(Integer.class, new WholeNumber())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a headline such as @home is no file of arguments
                .setUsageHelpWidth(console.width())
                .setColorScheme(Help.defaultColorScheme(console.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs a command and ends the process where it did not succeed. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // images are scaled without a screen
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // messages are English, and so are their digits
        int status = run(args);
        if (status != 0) { // else whatever runs the program within its own process goes on
            System.exit(status);
        }
    }

    private static int run(String[] args) {
        Console console = Console.ofProcess();
        String problem = Files.isDirectory(console.workingFolder())
                ? Arguments.problem(args)
                : PathName.problem(console.workingFolder());
        if (problem != null) {
            console.err().println("broadsheet: " + Plain.of(problem));
            return Status.MISUSED.code();
        }
        return run(args, console, Engine.own());
    }

    /** Runs a command; says what the process is to end with. */
    static int run(String[] args, Console console, Engine engine) {
        String[] asked = helpAsOption(args);
        try {
            return printed(new Main(console, engine, asked).line.execute(asked), console);
        } catch (OutOfMemoryError e) {
            console.err().println("broadsheet: there was not enough memory; give Java more, such as with -Xmx2g");
            return Status.FAILED.code();
        }
    }

    /** Many programs take {@code help build} for {@code build --help}. */
    private static String[] helpAsOption(String[] args) {
        return args.length > 0 && args[0].equals("help")
                ? Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new)
                : args;
    }

    /** The status of a run, as far as its results could be printed. */
    private static int printed(int status, Console console) {
        if (!console.out().checkError()) {
            return status;
        }
        console.err().println("broadsheet: Could not write to the standard output");
        return status == 0 ? Status.FAILED.code() : status;
    }

    private int misused(ParameterException e, String[] args) {
        console.err().println("broadsheet: " + Plain.of(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("Try '" + command + " --help'.");
        return Status.MISUSED.code();
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Misuse) {
            return misused(new ParameterException(command, String.valueOf(e.getMessage())), new String[0]);
        }
        if (e instanceof InvalidPathException unnamed) {
            return misused(new ParameterException(command, PathName.problem(unnamed)), new String[0]);
        }
        if (e instanceof UncheckedIOException) {
            console.err().println("broadsheet: " + Plain.of(String.valueOf(e.getMessage())));
        } else {
            console.err().println("broadsheet: this is a mistake of the program, not yours: " + Plain.of(e.toString()));
        }
        if (Boolean.TRUE.equals(
                command.getCommandSpec().findOption("--stacktrace").getValue())) {
            e.printStackTrace(console.err());
        } else if (!(e instanceof UncheckedIOException)) {
            console.err().println("Please report it, with what --stacktrace adds.");
        }
        return Status.FAILED.code();
    }
}
