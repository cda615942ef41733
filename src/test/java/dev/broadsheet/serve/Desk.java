package dev.broadsheet.serve;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A small newsroom at work, and what is served of it. */
final class Desk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final BlockingQueue<BuildResult> results = new LinkedBlockingQueue<>();
    private @Nullable Serving serving;

    Desk(Path folder) {
        this.folder = folder;
        write("content/site.yaml", "title: The Harwick Tide\nurl: https://tide.example/\n");
        write("templates/README.md", "Overrides of the theme.\n");
        article("ferry", "Ferry returns", "The ferry is back.");
        article("storm", "Storm passes", "The harbour is quiet.");
    }

    Desk open(@Nullable String baseUrl) throws InterruptedException {
        serving = Serving.start(
                new ServeRequest(
                        request("serve", baseUrl),
                        folder.resolve("templates"),
                        InstantSource.fixed(NOW),
                        "127.0.0.1",
                        0,
                        false),
                (result, time) -> results.add(result));
        built();
        return this;
    }

    BuildRequest request(String output, @Nullable String baseUrl) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                folder.resolve("templates"),
                output(output),
                folder.resolve("cache"),
                baseUrl,
                NOW,
                false,
                false,
                false,
                2);
    }

    Path output(String name) {
        return folder.resolve("target").resolve(name);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void article(String name, String title, String body) {
        write("content/news/" + name + ".md", text(title, name, body));
    }

    String text(String title, String alias, String body) {
        return "---\ntitle: " + title + "\npublishedDateTime: 2026-03-09T08:00:00Z\ntopics: [Harbour]\naliases: [/old/"
                + alias + "/]\n---\n" + body + "\n";
    }

    void deleteIfThere(String path) {
        if (Files.exists(file(path))) {
            delete(path);
        }
    }

    void delete(String path) {
        try {
            Files.delete(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next build that is done or has failed. */
    BuildResult built() throws InterruptedException {
        BuildResult result = results.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result == null) {
            throw new AssertionError("nothing was built");
        }
        return result;
    }

    /** Waits until no build follows for a second. */
    void settle() throws InterruptedException {
        settle(1);
    }

    /** Waits until no build follows for so many seconds. */
    void settle(int seconds) throws InterruptedException {
        BuildResult result = built();
        while (result != null) {
            result = results.poll(seconds, TimeUnit.SECONDS);
        }
    }

    Serving serving() {
        if (serving == null) {
            throw new IllegalStateException("not open");
        }
        return serving;
    }

    Http http() {
        return new Http(URI.create(serving().url()).getPort());
    }

    @Override
    public void close() {
        if (serving != null) {
            serving.close();
        }
    }
}
