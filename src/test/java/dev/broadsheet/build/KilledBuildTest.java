package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment does no harm: the next one equals a clean build. {@code -Dlaws.kills=200} kills as
 * many, {@code -Dlaws.seed=2} at other moments.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("laws.kills", 20);
    private static final long SEED = Long.getLong("laws.seed", 1);
    private static final int ARTICLES = 60;
    private static final String FOREIGN = ".well-known/verification";

    @TempDir
    private Path folder = Path.of("");

    private final Random chance = new Random(SEED);
    private int steps;
    private int killed;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be killed there as it is by SIGKILL")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void aBuildAfterAKilledOneEqualsACleanBuild() throws IOException, InterruptedException {
        Town town = new Town(folder.resolve("content"), SEED);
        town.found(ARTICLES);
        long whole = millisOfAWholeBuild();
        Trees.write(site().resolve(FOREIGN), "not ours");
        for (int kill = 1; kill <= KILLS; kill++) {
            edit(town);
            long delay = chance.nextLong(whole);
            kill(delay);
            String moment = "kill " + kill + " after " + delay + " of " + whole + " ms, seed " + SEED;
            assertPublishes(request(folder.resolve("cache"), site(), false), moment);
            assertEqualsCleanBuild(moment);
            assertFalse(Files.exists(folder.resolve(".site.broadsheet/stage")), "nothing is left over: " + moment);
        }
        assertTrue(killed > KILLS / 3, "only " + killed + " of " + KILLS + " builds were killed before their end");
    }

    /** Changes much, so that there is much to be killed in. */
    private void edit(Town town) {
        for (int i = 0; i < 5; i++) {
            town.put(town.any().saying(town.prose()));
        }
        town.put(town.any().with("title", town.words(4)));
        town.write(chance.nextInt(60 * 24 * 60));
        town.remove(town.any());
        if (chance.nextInt(4) == 0) {
            town.settings("pageSize: " + (4 + chance.nextInt(3)) + "\n");
        }
        if (chance.nextInt(5) == 0) {
            Trees.delete(folder.resolve("site"));
            Trees.write(site().resolve(FOREIGN), "not ours");
        }
        Trees.age(folder.resolve("content"), ++steps);
    }

    private long millisOfAWholeBuild() throws IOException, InterruptedException {
        Trees.age(folder.resolve("content"), ++steps);
        long start = System.nanoTime();
        Process build = start();
        assertTrue(build.waitFor(2, TimeUnit.MINUTES), "a build ends");
        assertEquals(0, build.exitValue(), () -> read(folder.resolve("log")));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void kill(long delay) throws IOException, InterruptedException {
        Process build = start();
        if (build.waitFor(delay, TimeUnit.MILLISECONDS)) {
            return;
        }
        build.destroyForcibly();
        build.waitFor();
        killed++;
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--output",
                site().toString(),
                "--cache",
                folder.resolve("cache").toString(),
                "--now",
                Town.NOW.toString()));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void assertEqualsCleanBuild(String moment) {
        Path clean = folder.resolve("clean");
        assertPublishes(request(clean.resolve("cache"), clean.resolve("site"), true), moment);
        Snapshot found = Snapshot.of(site());
        assertEquals("not ours", found.text(FOREIGN), moment);
        assertEquals(
                List.of(),
                Snapshot.of(clean.resolve("site")).differences(found.only(path -> !path.equals(FOREIGN))),
                moment);
        Trees.delete(clean);
    }

    private static void assertPublishes(BuildRequest request, String moment) {
        BuildResult result = Build.build(request, Progress.NONE);
        assertTrue(result.done(), () -> moment + ": " + result.diagnostics());
    }

    private BuildRequest request(Path cache, Path output, boolean clean) {
        return new BuildRequest(
                folder, folder.resolve("content"), null, output, cache, null, Town.NOW, false, false, clean, 2);
    }

    private Path site() {
        return folder.resolve("site");
    }
}
