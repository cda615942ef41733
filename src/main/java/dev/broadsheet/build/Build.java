package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.publish.Publication;
import dev.broadsheet.publish.Published;
import dev.broadsheet.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A stand-in for the pipeline: one page that lists the files, and an error for an article without a title. */
public final class Build {

    private Build() {}

    /** Builds. */
    public static BuildResult build(BuildRequest request, Progress progress) {
        BuildResult checked = check(request, progress);
        if (checked.errors() > 0) {
            return checked;
        }
        try (Publication publication = Publication.open(request.output())) {
            publication.add(
                    new OutputFile("index.html", articles(request).toString().getBytes(StandardCharsets.UTF_8)));
            Published published = publication.commit();
            return new BuildResult(
                    true,
                    checked.diagnostics(),
                    checked.articles(),
                    checked.articles(),
                    1,
                    published.written(),
                    published.kept(),
                    published.removed(),
                    null,
                    List.of());
        }
    }

    /** Checks. */
    public static BuildResult check(BuildRequest request, Progress progress) {
        progress.stage("read", 1);
        List<Diagnostic> diagnostics = articles(request).stream()
                .filter(path -> !read(path).contains("\ntitle: "))
                .map(path -> Diagnostic.error(
                        "missing-title",
                        new Location(request.workingFolder().relativize(path).toString(), 1, 1),
                        "title is missing"))
                .toList();
        return new BuildResult(false, diagnostics, articles(request).size(), 0, 0, 0, 0, 0, null, List.of());
    }

    /** Lists. */
    public static Listed list(BuildRequest request) {
        return new Listed(
                articles(request).stream()
                        .map(path -> new Listed.Entry(
                                request.content().relativize(path).toString(),
                                Listed.State.PUBLISHED,
                                request.now(),
                                "",
                                "",
                                List.of(),
                                null,
                                0))
                        .toList(),
                List.of());
    }

    private static List<Path> articles(BuildRequest request) {
        try (Stream<Path> files = Files.walk(request.content())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
