package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed is there, or the exit status says that it is not. */
class StandardOutputTest {

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeWrittenIsAFailure() {
        String said = "broadsheet: Could not write to the standard output\n";
        assertEquals("3 " + said, run("No space left on device", "schema"));
        assertEquals("3 " + said, run("Bad file descriptor", "--version"));
        assertEquals("3 " + said, run("No space left on device", "build", "--help"));
        assertEquals(
                "2 broadsheet: name a command, such as 'broadsheet build'\nTry 'broadsheet --help'.\n",
                run("No space left on device"),
                "where nothing is printed nothing is lost");
    }

    @Test
    void aReaderMayLeaveEarly() {
        assertEquals("0 ", run("Broken pipe", "schema"));
        assertEquals("0 ", run("The pipe is being closed", "--help"));
    }

    /** The exit status and the standard error of a run whose standard output fails for a reason. */
    private String run(String reason, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(new StandardOutput(failing), true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                Map.of(),
                folder,
                folder,
                () -> Instant.EPOCH);
        int status = Main.run(args, console, Engine.own());
        return status + " " + err.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
