package dev.broadsheet.publish;

import static dev.broadsheet.publish.Sites.publish;
import static dev.broadsheet.publish.Sites.read;
import static dev.broadsheet.publish.Sites.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops a publication and at whichever of its steps: no page is half, and the next publication heals. */
class InterruptedPublicationTest {

    private static final Map<String, String> FIRST =
            Map.of("index.html", "front 1", "same.html", "same", "old/a/index.html", "a", "swap", "a file");
    private static final Map<String, String> SECOND = Map.of(
            "index.html", "front 2", "same.html", "same", "new/b/index.html", "b", "swap/c.html", "c", "d.html", "d");
    private static final Map<String, String> THIRD =
            Map.of("index.html", "front 3", "same.html", "same", "new/e.html", "e", "swap", "a file again");

    @TempDir
    private Path folder;

    @Test
    void aFailureAtAnyStepIsHealed() {
        assertHealed(InterruptedPublicationTest::failingOnce, Map.of("note.txt", "mine"), FIRST);
    }

    @Test
    void aKillAtAnyStepIsHealed() {
        assertHealed(InterruptedPublicationTest::killedAt, Map.of("note.txt", "mine"), FIRST);
    }

    @Test
    void aKillAtAnyStepOfAFirstPublicationIsHealed() {
        assertHealed(InterruptedPublicationTest::killedAt, Map.of(), Map.of());
    }

    private void assertHealed(
            IntFunction<FileOperations> disk, Map<String, String> foreign, Map<String, String> first) {
        int step = 0;
        boolean stopped = true;
        while (stopped) {
            Path output = folder.resolve("run" + step + "/site");
            foreign.forEach((path, text) -> write(output.resolve(path), text));
            if (!first.isEmpty()) {
                publish(first, output);
            }
            stopped = isStopped(output, disk.apply(step));
            assertWhole(read(output), foreign, first);
            publish(THIRD, output);
            assertEquals(union(THIRD, foreign), read(output), "stopped at step " + step);
            step++;
        }
        assertTrue(step > 15, "only " + step + " steps were tried");
    }

    private static boolean isStopped(Path output, FileOperations files) {
        try {
            publish(SECOND, output, files);
            return false;
        } catch (UncheckedIOException | Killed e) {
            return true;
        }
    }

    private static void assertWhole(
            SortedMap<String, String> found, Map<String, String> foreign, Map<String, String> first) {
        found.keySet().removeIf(path -> path.endsWith("/"));
        found.forEach((path, text) -> assertTrue(
                text.equals(first.get(path)) || text.equals(SECOND.get(path)) || text.equals(foreign.get(path)),
                path + " holds " + text));
        foreign.keySet().forEach(path -> assertTrue(found.containsKey(path), path));
        assertEquals(first.containsKey("same.html"), found.containsKey("same.html") && !first.isEmpty());
    }

    private static SortedMap<String, String> union(Map<String, String> one, Map<String, String> other) {
        SortedMap<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        return all;
    }

    private static FileOperations failingOnce(int step) {
        AtomicInteger count = new AtomicInteger();
        return new FileOperations((verb, path) -> {
            if (count.getAndIncrement() == step) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }
        });
    }

    // After a kill nothing more happens to the disk; only the system's lock ends.
    private static FileOperations killedAt(int step) {
        AtomicInteger count = new AtomicInteger();
        return new FileOperations((verb, path) -> {
            if (count.getAndIncrement() >= step) {
                throw new Killed();
            }
        });
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aKilledProcessLeavesPagesWholeAndTheFolderFree() throws IOException, InterruptedException {
        Path output = folder.resolve("killed/site");
        for (int kill = 0; kill < 3; kill++) {
            Process builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessPublication.class.getName(),
                            output.toString())
                    .start();
            assertEquals('.', builder.getInputStream().read(), "the first publication is done");
            Thread.sleep(20L + 70L * kill);
            builder.destroyForcibly().waitFor();
            SortedMap<String, String> found = read(output);
            found.keySet().removeIf(path -> path.endsWith("/")); // a folder may wait for its page
            found.forEach((path, text) -> assertTrue(EndlessPublication.isWhole(text), path));
        }
        publish(FIRST, output);
        assertEquals(new TreeMap<>(FIRST), read(output));
    }

    @Test
    void theMessageOfAFailureNamesTheFile() {
        Path output = folder.resolve("site");
        write(folder.resolve(".site.broadsheet"), "in the way");
        UncheckedIOException stop = assertThrows(UncheckedIOException.class, () -> publish(FIRST, output));
        assertEquals(
                "Could not create the folder " + folder.resolve(".site.broadsheet")
                        + ": something else is there already",
                stop.getMessage());
    }
}
