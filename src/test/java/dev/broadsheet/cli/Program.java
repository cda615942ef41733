package dev.broadsheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs the program as its users do, within this process and with a clock that stands still. */
public final class Program {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private Program() {}

    /**
     * Runs a command.
     *
     * @param workingFolder that the command is called in
     */
    public static Ended run(Path workingFolder, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                workingFolder,
                workingFolder.resolve("home"),
                () -> NOON);
        int status = Main.run(arguments.toArray(String[]::new), console, Engine.own());
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** How a command ended, and all that it printed. */
    public record Ended(int status, String out, String err) {}
}
