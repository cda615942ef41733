package dev.broadsheet.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;

/**
 * What surrounds a run of the program: what it reads, where it prints, and all that it may ask the machine.
 *
 * @param terminal whether a person is looking at what is printed
 * @param workingFolder that relative paths start from
 * @param home the user's own folder
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Path workingFolder,
        Path home,
        InstantSource clock) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int USUAL = 80;

    Console {
        environment = Map.copyOf(environment);
    }

    /** That of this process; what it prints is UTF-8 whatever the locale, as programs that read it expect. */
    static Console ofProcess() {
        return new Console(
                new BufferedInputStream(
                        new FileInputStream(FileDescriptor.in)), // by itself it asks a pipe for its place
                stream(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
                stream(new FileOutputStream(FileDescriptor.err)),
                isTerminal(),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home", "/")),
                Clock.systemUTC());
    }

    private static PrintStream stream(OutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    // From Java 22 on there may be a console without a terminal, and a method that tells.
    @SuppressWarnings("SystemConsoleNull") // on Java 17 to 21 it is null without a terminal
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method method = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(method.invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether lines may be rewritten: on a terminal that can. */
    boolean live() {
        return terminal && !variable("TERM").equals("dumb");
    }

    /** Whether colours may be used (https://no-color.org). */
    boolean colours() {
        return live() && variable("NO_COLOR").isEmpty();
    }

    /** Columns of the terminal. */
    int width() {
        try {
            return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(variable("COLUMNS"))));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }

    /** A variable of the environment; empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** A path as the user wrote it, from the working folder. */
    Path resolve(Path path) {
        return workingFolder.resolve(path).normalize();
    }
}
