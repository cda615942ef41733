package dev.broadsheet.intake;

import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Brings articles from elsewhere into a newsroom. */
public final class Intake {

    private static final long LARGEST = 64L << 20;

    private final IntakeRequest request;
    private final Workshop workshop;
    private final Writing writing;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Intake(IntakeRequest request) {
        this.request = request;
        Holdings holdings = Holdings.of(request.content(), request.workingFolder());
        workshop = new Workshop(
                new Conversion(holdings.config()),
                new TopicFinder(holdings.topics()),
                request.collection(),
                holdings.config().language(),
                holdings.config().zone());
        writing = new Writing(request, holdings);
    }

    /**
     * Brings in what the sources hold, one after the other; a file that cannot be read keeps no other from it.
     *
     * @throws UncheckedIOException where a file cannot be read or written
     */
    public static IntakeResult take(IntakeRequest request) {
        // Markdown is parsed by recursion, to compare what it shows with what was there
        FutureTask<IntakeResult> result = new FutureTask<>(() -> new Intake(request).all());
        new Thread(null, result, "broadsheet-import", BodyRenderer.STACK_BYTES).start();
        return Tasks.await(result);
    }

    private IntakeResult all() {
        request.sources().forEach(this::source);
        diagnostics.addAll(writing.diagnostics());
        return new IntakeResult(writing.written(), writing.articles(), writing.present(), diagnostics);
    }

    private void source(Path source) {
        if (!Files.isDirectory(source)) {
            file(source, false);
        } else if (ForeignFolder.holdsArticles(source)) {
            diagnostics.addAll(new ForeignFolder(source, request.workingFolder(), workshop).takeTo(writing));
        } else {
            List<Path> files = feeds(source);
            files.forEach(file -> file(file, true));
            if (files.isEmpty()) {
                Problems problems = new Problems(name(source));
                problems.error(
                        "nothing-to-import", problems.at(0), "the folder holds no feed, export or article", null);
                diagnostics.addAll(problems.all());
            }
        }
    }

    private static List<Path> feeds(Path folder) {
        return Disk.beneath(folder).keySet().stream()
                .filter(file -> file.toString().matches("(?i).*\\.(xml|rss|atom|rdf|json)"))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Takes in a file; one that is no feed is an error only where it was named itself. */
    private void file(Path file, boolean amongOthers) {
        Problems problems = new Problems(name(file));
        try {
            if (Export.isExport(file)) {
                new Export(file, name(file), workshop, problems).takeTo(writing);
            } else {
                byte[] bytes = bytes(file);
                new Clippings(workshop, name(file), problems, writing)
                        .take(
                                isJson(bytes)
                                        ? JsonFeed.read(bytes, workshop.zone())
                                        : RomeFeed.read(bytes, workshop.zone()));
            }
        } catch (Unreadable e) {
            String message = "the file is not imported: " + e.getMessage();
            if (amongOthers && e.foreign()) {
                problems.warning("not-imported", problems.at(0), message, null);
            } else {
                problems.error("not-readable", problems.at(e.line()), message, null);
            }
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
        diagnostics.addAll(problems.all());
    }

    private static byte[] bytes(Path file) throws IOException, Unreadable {
        if (Files.size(file) > LARGEST) {
            throw new Unreadable("it has more than 64 MB; divide it");
        }
        return Files.readAllBytes(file);
    }

    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    private String name(Path path) {
        Path working = request.workingFolder();
        Path shown = path.startsWith(working) ? working.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
