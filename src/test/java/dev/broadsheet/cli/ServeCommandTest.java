package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code serve} are looked at before anything is served. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void write() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "title: The Tide\nurl: https://tide.example/\n");
    }

    @Test
    void aPortIsANumber() {
        Shell.Outcome outcome = shell.run("serve", "--port", "70000");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--port must be a number from 0 to 65535, not 70000"), outcome.err());
    }

    @Test
    void aPortThatIsTakenIsAFailureWhereItWasAskedFor() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Outcome outcome = shell.run("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(3, outcome.status());
            assertTrue(
                    outcome.err().contains("Could not listen on 127.0.0.1, port " + taken.getLocalPort()),
                    outcome.err());
            assertTrue(Files.notExists(folder.resolve("target/serve")));
        }
    }

    @Test
    void anotherAddressIsWarnedOf() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Shell.Outcome outcome =
                    shell.run("serve", "--bind", "0.0.0.0", "--port", String.valueOf(taken.getLocalPort()));
            assertTrue(
                    outcome.err().startsWith("broadsheet: whoever reaches 0.0.0.0 can read this site"), outcome.err());
        }
    }

    @Test
    void theBrowserIsTheSystemsOwn() {
        assertEquals(List.of("open", "u"), ServeCommand.browser("Mac OS X", "u"));
        assertEquals(List.of("xdg-open", "u"), ServeCommand.browser("Linux", "u"));
        assertEquals("rundll32", ServeCommand.browser("Windows 11", "u").get(0));
    }
}
