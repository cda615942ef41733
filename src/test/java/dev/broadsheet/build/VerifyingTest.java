package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.publish.Compared;
import dev.broadsheet.publish.Difference;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that verifies itself finds what a quick build cannot see, and leaves no trace of having looked. */
class VerifyingTest {

    private static final String FEED = "feed.xml";
    private static final String STYLE = "assets/tides.csv";

    @TempDir
    private Path folder = Path.of("");

    private Town town = new Town(folder, 1);

    @BeforeEach
    void newsroom() {
        town = new Town(folder.resolve("content"), 8);
        town.found(20);
        Trees.write(town.file(STYLE), "day,height\n1,5.9\n");
        Trees.age(folder.resolve("content"), 1);
        assertTrue(Build.build(request(false), Progress.NONE).done());
    }

    private BuildRequest request(boolean preview) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                folder.resolve("site"),
                folder.resolve("cache"),
                "https://tide.example/",
                Town.NOW,
                preview,
                false,
                false,
                2);
    }

    private Compared verify() {
        BuildResult result = Build.verify(request(false), Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return Objects.requireNonNull(result.compared());
    }

    /** Alters a file in a way that neither its size, its time nor its number tells. */
    private void alter(String path, int at) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        FileTime time = Files.getLastModifiedTime(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("#".getBytes(StandardCharsets.UTF_8)), at);
        }
        Files.setLastModifiedTime(file, time);
    }

    @Test
    void aSiteAsItWasBuiltIsVerified() {
        Compared compared = verify();
        assertTrue(compared.isSame());
        assertNull(compared.first());
        assertEquals(Snapshot.of(folder.resolve("site")).files().size(), compared.files());
        assertTrue(Objects.requireNonNull(
                        Build.verify(request(true), Progress.NONE).compared())
                .isSame());
    }

    @Test
    void verifyingChangesNothing() {
        Snapshot before = Snapshot.of(folder);
        verify();
        assertEquals(List.of(), before.differences(Snapshot.of(folder)));
    }

    @Test
    void theFirstFileThatDiffersIsNamedWithItsPlaceAndWhatStandsThere() throws IOException {
        alter(FEED, 40);
        alter(STYLE, 13);
        Compared compared = verify();
        assertEquals(2, compared.differing());
        assertEquals(
                new Difference("assets/tides.csv", Difference.Kind.ALTERED, 13, "#.9\n", "5.9\n"), compared.first());
    }

    @Test
    void whatOthersPutThereIsNotLookedAt() {
        Trees.write(folder.resolve("site/google.html"), "not ours");
        assertTrue(verify().isSame());
    }

    @Test
    void whatABuildThatKeepsGoingLeavesOutIsLeftOutOfTheComparisonToo() {
        for (String name : List.of("one", "two")) { // two articles at one address: both are left out
            Trees.write(
                    town.file("news/2026-01-01-" + name + ".md"),
                    "---\ntitle: A\nslug: same\npublishedDateTime: 2026-01-01T00:00:00Z\n---\nB\n");
        }
        BuildRequest plain = request(false);
        BuildRequest keepsGoing = new BuildRequest(
                plain.workingFolder(),
                plain.content(),
                null,
                plain.output(),
                plain.cache(),
                plain.baseUrl(),
                plain.now(),
                false,
                true,
                false,
                2);
        BuildResult result = Build.verify(keepsGoing, Progress.NONE);
        assertEquals(1, result.errors(), () -> result.diagnostics().toString());
        assertTrue(Objects.requireNonNull(result.compared()).isSame());
    }

    @Test
    void aBuildWithErrorsIsNotVerified() {
        Trees.write(town.file("site.yaml"), "pageSize: many\n");
        BuildResult result = Build.verify(request(false), Progress.NONE);
        assertFalse(result.done());
        assertNull(result.compared());
    }
}
