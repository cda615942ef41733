package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeRequestTest {

    @TempDir
    private Path folder;

    private ServeRequest with(Path templates) {
        return new ServeRequest(
                new Desk(folder).request("site", null),
                templates,
                InstantSource.fixed(Desk.NOW),
                "127.0.0.1",
                0,
                false);
    }

    @Test
    void templatesAreUsedWhenTheyAreThere() {
        Path templates = folder.resolve("templates");
        assertEquals(templates, with(templates).now().templates());
        assertNull(with(folder.resolve("later")).now().templates());
    }

    @Test
    void templatesThatCannotBeLookedAtAreNotTakenForAbsent() throws IOException {
        ServeRequest request = with(Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop")));
        assertThrows(UncheckedIOException.class, request::now);
    }
}
