package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** A working folder in which the program is run, and everything that a person would see of it. */
final class Shell {

    static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Engine engine = Engine.own();
    private boolean terminal;
    private byte[] input = {};

    Shell(Path folder) {
        this.folder = folder;
    }

    /**
     * What a run left behind.
     *
     * @param out all of the standard output
     * @param err all of the standard error
     */
    record Outcome(int status, String out, String err) {}

    Shell with(Engine other) {
        engine = other;
        return this;
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What the next runs find on the standard input. */
    Shell reading(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Path write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                terminal,
                environment,
                folder,
                Path.of("/home/nobody"),
                InstantSource.fixed(NOW));
        int status = Main.run(args, console, engine);
        return new Outcome(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
