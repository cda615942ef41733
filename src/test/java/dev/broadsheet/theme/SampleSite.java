package dev.broadsheet.theme;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The sample newsroom as it is built for these tests. */
public record SampleSite(Path folder, BuildResult result) {

    /** The moment that its build believes in. */
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Builds it into a folder, beside which the build may keep what it remembers. */
    public static SampleSite build(Path folder) {
        Path project = Path.of("").toAbsolutePath();
        BuildRequest request = new BuildRequest(
                project,
                project.resolve("content"),
                project.resolve("templates"),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                NOW,
                false,
                false,
                false,
                2);
        return new SampleSite(folder.resolve("site"), Build.build(request, Progress.NONE));
    }

    /** Its HTML pages, as paths from its root. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
