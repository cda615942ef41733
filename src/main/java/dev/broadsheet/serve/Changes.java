package dev.broadsheet.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches folders, and collects what changes in them until it is asked for. */
final class Changes implements AutoCloseable {

    /** An editor saves in several steps, a checkout in thousands; they come closer to each other than this. */
    private static final long QUIET_MILLIS = 15;

    private static final int MOST = 10_000;

    private final DirectoryWatcher watcher;
    private final BlockingQueue<Path> changed;

    private Changes(DirectoryWatcher watcher, BlockingQueue<Path> changed) {
        this.watcher = watcher;
        this.changed = changed;
    }

    /** Watches from now on. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends when the watcher is closed, which nobody waits for
    static Changes watch(List<Path> folders) {
        BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHashing(false) // what is unchanged, the build finds out by itself
                    .listener(event -> changed.add(place(event)))
                    .build();
            watcher.watchAsync(Changes::start);
            return new Changes(watcher, changed);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not watch " + folders, e);
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

    /** What changed since the last call, once it is quiet; the empty set where nothing does for so long. */
    Set<Path> next(Duration longest) throws InterruptedException {
        Set<Path> all = new HashSet<>();
        Path path = changed.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        while (path != null && all.size() < MOST) {
            all.add(path);
            path = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (path != null) {
            all.add(path);
        }
        return all;
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not stop watching", e);
        }
    }
}
