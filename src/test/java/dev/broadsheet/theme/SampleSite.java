package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Images;
import dev.broadsheet.build.Progress;
import dev.broadsheet.image.FetchLimits;
import dev.broadsheet.image.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The sample newsroom as it is built for these tests. */
public record SampleSite(Path folder, BuildResult result) {

    /** The moment that its build believes in. */
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Builds it into a folder, beside which the build may keep what it remembers. */
    public static SampleSite build(Path folder) {
        return build(request(folder, Path.of("").toAbsolutePath()));
    }

    /** Builds a copy of it that lies in a folder. */
    static SampleSite ofCopy(Path folder) {
        return build(request(folder, folder));
    }

    private static SampleSite build(BuildRequest request) {
        return new SampleSite(request.output(), Build.build(request, Progress.NONE));
    }

    /** Copies its articles and all that belongs to them. */
    static void copyContent(Path folder) throws IOException {
        Path content = Path.of("content").toAbsolutePath();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("content")
                        .resolve(content.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Makes the sizes of the images of a copy of it, and builds it there. */
    static SampleSite sized(Path folder) {
        BuildRequest request = request(folder, folder);
        FetchLimits nothing = new FetchLimits(0, 1, Duration.ofSeconds(1), Duration.ZERO, false);
        ImageResult sized = Images.fetch(request, new Images.Options(nothing, false, false), Progress.NONE);
        assertTrue(sized.sized() > 10, sized.toString());
        BuildResult result = Build.build(request, Progress.NONE);
        assertTrue(result.done());
        return new SampleSite(request.output(), result);
    }

    private static BuildRequest request(Path folder, Path newsroom) {
        return new BuildRequest(
                newsroom,
                newsroom.resolve("content"),
                Path.of("templates").toAbsolutePath(),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                NOW,
                false,
                false,
                false,
                2);
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
