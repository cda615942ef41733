package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds the program that lies beside it, however it is called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is another file there, for another shell")
class LauncherTest {

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("the program"));
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("src/main/launcher/broadsheet"), home.resolve("bin/broadsheet"));
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor arg; do printf '%s\\n' \"$arg\"; done\n");
        assertTrue(java.toFile().setExecutable(true));
    }

    @Test
    void theProgramIsTheOneBesideTheLauncher() throws IOException, InterruptedException {
        assertStarts(home, "bin/broadsheet");
        assertStarts(folder, home.resolve("bin/broadsheet").toString());
    }

    @Test
    void linksAreFollowed() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("first"), Path.of("the program/bin/broadsheet"));
        Files.createSymbolicLink(folder.resolve("-second"), Path.of("first"));
        assertStarts(folder, "./first");
        assertStarts(folder, "./-second");
    }

    @Test
    void theStartIsPreparedByWhatThePackagingJavaLeft() throws IOException, InterruptedException {
        String lib = home.resolve("lib").toString();
        List<String> archive = said(folder, home.resolve("bin/broadsheet").toString());
        assertEquals(
                List.of("-XX:SharedArchiveFile=" + lib + "/broadsheet.jsa", "-Xlog:disable"), archive.subList(0, 2));

        Files.createFile(home.resolve("lib/broadsheet.aot"));
        List<String> cache = said(folder, home.resolve("bin/broadsheet").toString());
        assertEquals(
                List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:AOTCache=" + lib + "/broadsheet.aot", "-Xlog:disable"),
                cache.subList(0, 3));
    }

    @Test
    void aJavaThatIsNotThereIsWrongConfiguration() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", home.resolve("bin/broadsheet").toString(), "build");
        String elsewhere = folder.resolve("no java").toString();
        builder.environment().put("JAVA_HOME", elsewhere);
        Process process = builder.redirectErrorStream(true).start();
        assertEquals(
                "broadsheet: there is no program '" + elsewhere
                        + "/bin/java'; install Java 17 or later, and name its folder in JAVA_HOME\n",
                new String(process.getInputStream().readAllBytes(), UTF_8));
        assertEquals(2, process.waitFor());
    }

    private void assertStarts(Path workingFolder, String launcher) throws IOException, InterruptedException {
        List<String> said = said(workingFolder, launcher);
        assertEquals(
                List.of(
                        "-Xmx2g",
                        "-Da=b",
                        "-jar",
                        home.resolve("lib/broadsheet.jar").toString(),
                        "build",
                        "two words"),
                said.subList(Math.max(0, said.size() - 6), said.size()));
    }

    /** The arguments that Java is started with. */
    private List<String> said(Path workingFolder, String launcher) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher, "build", "two words");
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("JAVA_OPTS", "-Xmx2g -Da=b");
        builder.environment().put("CDPATH", home + ":" + folder); // by which a shell finds folders of the same name
        Process process = builder.directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), said.toString());
        return said;
    }
}
