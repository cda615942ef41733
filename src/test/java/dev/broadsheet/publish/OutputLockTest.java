package dev.broadsheet.publish;

import static dev.broadsheet.publish.Sites.file;
import static dev.broadsheet.publish.Sites.publish;
import static dev.broadsheet.publish.Sites.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds into one folder wait for each other. */
class OutputLockTest {

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void name() {
        output = folder.resolve("site");
    }

    @Test
    void aSecondBuildIntoTheSameFolderIsToldWhoIsWritingIt() {
        try (Publication first = Publication.open(output)) {
            first.add(file("a.html", "a"));
            UncheckedIOException busy = assertThrows(
                    UncheckedIOException.class,
                    () -> Publication.open(output, Duration.ofMillis(80), new FileOperations()));
            assertEquals(
                    "Could not write the output folder " + output + ": another build (process "
                            + ProcessHandle.current().pid() + ") is writing it; waited 0 seconds for it to end",
                    busy.getMessage());
            assertEquals(new Published(1, 0, 0), first.commit());
        }
        assertEquals(new Published(0, 1, 0), publish(Map.of("a.html", "a"), output));
    }

    @Test
    void aSecondBuildWaitsForTheFirst() throws InterruptedException {
        Publication first = Publication.open(output);
        Thread second = new Thread(() -> {
            try (Publication publication = Publication.open(output)) {
                publication.add(file("b.html", "b"));
                publication.commit();
            }
        });
        second.start();
        first.add(file("a.html", "a"));
        first.commit();
        first.close();
        second.join();
        assertEquals(Map.of("b.html", "b"), read(output));
    }

    @Test
    void buildsIntoNeighbouringFoldersDoNotWaitForEachOther() {
        try (Publication first = Publication.open(output)) {
            assertEquals(new Published(1, 0, 0), publish(Map.of("a", "a"), folder.resolve("preview")));
            assertEquals(new Published(0, 0, 0), first.commit());
        }
    }
}
