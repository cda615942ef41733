package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build on a disk that fails at any moment says so or does without, and does no harm: the next one equals a clean build.
 * {@code -Dlaws.disk=all} lets every operation fail, else only as many as take seconds do.
 */
class FailingDiskTest {

    private static final boolean ALL = "all".equals(System.getProperty("laws.disk"));
    private static final int SOME = 150;
    private static final String FOREIGN = "verification.html";

    @TempDir
    private Path folder = Path.of("");

    private final List<Snapshot> clean = new ArrayList<>();
    private int edits;

    @BeforeEach
    void buildTheSiteBefore() {
        for (int variant = 0; variant < 2; variant++) {
            edit();
            publish(new BuildRequest(
                    folder, content(), templates(), site(), cache(), null, Town.NOW, false, false, true, 1));
            clean.add(Snapshot.of(site()));
            assertTrue(
                    clean.get(variant).files().size() > 20,
                    () -> "a site: " + clean.get(0).files().keySet());
        }
        assertFalse(clean.get(0).differences(clean.get(1)).isEmpty(), "an edit shows");
        Trees.write(site().resolve(FOREIGN), "not ours");
    }

    @Test
    void aBuildOutlivesAnOperationThatFails() {
        outliveEach(FailingDisk::failingAt);
    }

    @Test
    void aBuildOutlivesADiskThatFillsUp() {
        outliveEach(FailingDisk::fullAt);
    }

    private void outliveEach(IntFunction<FailingDisk> disks) {
        edit();
        FailingDisk counting = disks.apply(Integer.MAX_VALUE);
        publish(request(FailingFileSystem.over(folder, counting)));
        assertTrue(counting.count() > 20, counting.count() + " operations");
        int step = ALL ? 1 : 1 + counting.count() / SOME;
        for (int n = 1; n <= counting.count(); n += step) {
            outlive(disks.apply(n), "failure at " + n + " of " + counting.count());
        }
    }

    private void outlive(FailingDisk disk, String moment) {
        edit();
        @Nullable UncheckedIOException failure = build(disk, moment);
        String told = moment + ", " + disk.failed() + ": " + (failure == null ? "done" : failure.getMessage());
        if (failure == null) {
            assertIsClean(told);
        } else {
            assertTrue(disk.failed().stream().anyMatch(path -> isNamed(path, failure)), "names the file: " + told);
            assertFalse(disk.failed().stream().allMatch(path -> path.startsWith(cache())), "needs no cache: " + told);
        }
        publish(request(folder));
        assertIsClean("after " + told);
        assertFalse(Files.exists(folder.resolve(".site.broadsheet/stage")), "nothing is left over: " + told);
    }

    private @Nullable UncheckedIOException build(FailingDisk disk, String moment) {
        try {
            BuildResult result = Build.build(request(FailingFileSystem.over(folder, disk)), Progress.NONE);
            assertTrue(result.done(), () -> moment + ", " + disk.failed() + ": " + result.diagnostics());
            return null;
        } catch (UncheckedIOException e) {
            return e;
        }
    }

    private static boolean isNamed(Path path, UncheckedIOException failure) {
        return String.valueOf(failure.getMessage()).contains(String.valueOf(path.getFileName()));
    }

    private void assertIsClean(String moment) {
        Snapshot found = Snapshot.of(site());
        assertEquals("not ours", found.text(FOREIGN), moment);
        Snapshot wanted = clean.get((edits - 1) % 2);
        assertEquals(List.of(), wanted.differences(found.only(path -> !path.equals(FOREIGN))), moment);
    }

    private static void publish(BuildRequest request) {
        BuildResult result = Build.build(request, Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
    }

    private static BuildRequest request(Path folder) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                Town.NOW,
                false,
                false,
                false,
                1);
    }

    /** Turns the newsroom to and fro between two states, so that each build has something of every kind to do. */
    private void edit() {
        boolean other = edits++ % 2 == 1;
        article("ferry", other ? "The ferry is late." : "The ferry is here. ![Quay](/assets/quay.png)");
        article("mill", "The mill turns.");
        article(other ? "storm" : "calm", "The weather changes.");
        Trees.delete(content().resolve("news/" + (other ? "calm" : "storm") + ".md"));
        Trees.write(content().resolve("topics/harbour.yaml"), "name: Harbour\ndescription: Ships\n");
        Trees.write(content().resolve("site.yaml"), "title: The Harwick Tide\nurl: https://tide.example/\n");
        Trees.write(templates().resolve("robots.ftl"), other ? "User-agent: *\n" : "# open\n");
        picture(content().resolve("assets/quay.png"), other ? 30 : 20);
        Trees.age(content(), edits);
        Trees.age(templates(), edits);
    }

    private void article(String name, String body) {
        Trees.write(
                content().resolve("news/" + name + ".md"),
                "---\ntitle: News of the " + name
                        + "\npublishedDateTime: 2026-03-09T08:00:00Z\ntopics: [Harbour]\n---\n" + body + "\n");
    }

    private static void picture(Path file, int width) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    private Path content() {
        return folder.resolve("content");
    }

    private Path templates() {
        return folder.resolve("templates");
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Path cache() {
        return folder.resolve("cache");
    }
}
