package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.BuildResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is served is built again whenever it would be another. */
class RebuildingTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Desk desk;

    private Http http;

    @BeforeEach
    void open() throws InterruptedException {
        desk = new Desk(folder).open(null);
        http = desk.http();
    }

    @Test
    void anEmbargoEndsWithoutATimerThatExpectedIt() throws InterruptedException {
        desk.write("content/news/later.md", "---\ntitle: Later\npublishedDateTime: 2026-03-10T14:00:00Z\n---\nText.\n");
        AtomicReference<Instant> clock = new AtomicReference<>(Desk.NOW);
        BlockingQueue<BuildResult> results = new LinkedBlockingQueue<>();
        ServeRequest request = new ServeRequest(
                desk.request("other", null), folder.resolve("templates"), clock::get, "127.0.0.1", 0, false);
        try (Serving serving = Serving.start(request, (result, time) -> results.add(result))) {
            assertEquals(2, results.poll(60, TimeUnit.SECONDS).published(), serving.url());
            clock.set(Instant.parse("2026-03-10T14:00:00Z"));
            assertEquals(3, results.poll(60, TimeUnit.SECONDS).published(), "the machine slept for two hours");
        }
    }

    @Test
    void anOutputThatWasCleanedUpIsBuiltAgain() throws IOException, InterruptedException {
        try (Stream<Path> all = Files.walk(folder.resolve("target"))) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        assertTrue(desk.built().done());
        assertEquals(200, http.get("/").status());
    }

    @Test
    void whatNoChangeMendsEndsIt() throws InterruptedException {
        ServeRequest request = new ServeRequest(
                desk.request("other", null),
                folder.resolve("templates"),
                InstantSource.fixed(Desk.NOW),
                "127.0.0.1",
                0,
                false);
        try (Serving serving = Serving.start(request, (result, time) -> {
            throw new OutOfMemoryError("of this test");
        })) {
            assertThrows(OutOfMemoryError.class, serving::await);
        }
    }

    @Test
    void aTemplatesFolderMayComeAndGo() throws IOException, InterruptedException {
        desk.delete("templates/README.md");
        desk.settle();
        desk.delete("templates");
        desk.built();
        for (String mark : new String[] {"first", "second"}) {
            desk.write("templates/head-extra.ftlh", "<meta name=\"mark\" content=\"" + mark + "\">\n");
            desk.settle();
            assertTrue(http.get("/").body().contains("content=\"" + mark + "\""), mark);
            desk.write("templates/head-extra.ftlh", "<meta name=\"mark\" content=\"" + mark + " again\">\n");
            desk.settle();
            assertTrue(http.get("/").body().contains("content=\"" + mark + " again\""), mark);
            desk.delete("templates/head-extra.ftlh");
            desk.settle();
            desk.delete("templates");
            desk.built();
            assertFalse(http.get("/").body().contains("name=\"mark\""));
        }
    }
}
