package dev.broadsheet.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches a newsroom's content and templates, and collects what changes in them until it is asked for. */
final class Changes implements AutoCloseable {

    /** An editor saves in several steps, a checkout in thousands; they come closer to each other than this. */
    private static final long QUIET_MILLIS = 15;

    /** A system tells what happens in a folder, and not that one begins: so often is looked. */
    private static final long LOOK_MILLIS = 500;

    private static final int MOST = 10_000;

    private final Path templates;
    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
    private final DirectoryWatcher content;
    private @Nullable DirectoryWatcher overrides;
    private @Nullable Object identity;

    private Changes(Path content, Path templates) {
        this.templates = templates;
        this.content = watcher(content);
        lookForTemplates();
    }

    /**
     * Watches from now on.
     *
     * @param templates a folder that may come and go
     */
    static Changes watch(Path content, Path templates) {
        return new Changes(content, templates);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends when the watcher is closed, which nobody waits for
    private DirectoryWatcher watcher(Path folder) {
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false) // what is unchanged, the build finds out by itself
                    .listener(event -> changed.add(place(event)))
                    .build();
            watcher.watchAsync(Changes::start);
            return watcher;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not watch " + folder, e);
        }
    }

    private static void start(Runnable watching) {
        Thread thread = new Thread(watching, "watcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where more happened than the system could note, that is the folder as a whole. */
    private static Path place(DirectoryChangeEvent event) {
        @Nullable Path path = event.path();
        return path == null ? event.rootPath() : path;
    }

    /** Whether the templates folder has come, gone or become another one; it is watched while it is there. */
    private synchronized boolean lookForTemplates() {
        Object there = identity(templates);
        if (Objects.equals(there, identity)) {
            return false;
        }
        identity = there;
        close(overrides);
        overrides = there == null ? null : watcher(templates);
        return true;
    }

    /** What tells a folder from another of its name; null where there is none. */
    private static @Nullable Object identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return !attributes.isDirectory() ? null : key == null ? attributes.creationTime() : key;
        } catch (IOException e) {
            return null; // it is not there, or not to be read: as good as none
        }
    }

    /** What changed since the last call, once it is quiet; the empty set where nothing does for so long. */
    Set<Path> next(Duration longest) throws InterruptedException {
        Set<Path> all = new HashSet<>();
        Path path = first(longest);
        while (path != null && all.size() < MOST) {
            all.add(path);
            path = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (path != null) {
            all.add(path);
        }
        return all;
    }

    private @Nullable Path first(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            Path path = changed.poll(Math.min(left, LOOK_MILLIS), TimeUnit.MILLISECONDS);
            if (path != null || lookForTemplates()) {
                return path == null ? templates : path;
            } else if (left <= 0) {
                return null;
            }
        }
    }

    @Override
    public synchronized void close() {
        close(content);
        close(overrides);
    }

    private static void close(@Nullable DirectoryWatcher watcher) {
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not stop watching", e);
        }
    }
}
