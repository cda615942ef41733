package dev.broadsheet.serve;

import dev.broadsheet.source.Disk;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A folder that may come and go, and is watched while it is there. */
final class WatchedFolder implements AutoCloseable {

    private final Path folder;
    private final Consumer<Path> changed;
    private @Nullable DirectoryWatcher watcher;
    private CompletableFuture<Void> watching = CompletableFuture.completedFuture(null);
    private @Nullable Object identity;

    /** @param changed is told of each file that changes */
    WatchedFolder(Path folder, Consumer<Path> changed) {
        this.folder = folder;
        this.changed = changed;
    }

    Path folder() {
        return folder;
    }

    /**
     * Whether the folder has come, gone or become another one since the last look; from now on that one is watched.
     *
     * @throws UncheckedIOException where it cannot be watched
     */
    synchronized boolean look() {
        Object there = identity(folder);
        boolean seen = there == null || !watching.isDone(); // it ends with its folder, whose number another may get
        if (seen && Objects.equals(there, identity)) {
            return false;
        }
        close();
        if (there != null) {
            watch();
        }
        identity = there;
        return true;
    }

    private void watch() {
        try {
            Path real = folder.toRealPath(); // links are not followed
            watcher = DirectoryWatcher.builder()
                    .path(real)
                    .fileHashing(false) // what is unchanged, the build finds out by itself
                    .listener(event -> changed.accept(folder.resolve(real.relativize(place(event)))))
                    .build();
            watching = watcher.watchAsync(WatchedFolder::start);
            if (watching.isCompletedExceptionally()) {
                watching.join();
            }
        } catch (IOException e) {
            throw Disk.failure("watch", folder, e);
        } catch (CompletionException e) {
            IOException reason = e.getCause() instanceof IOException refused ? refused : new IOException(e);
            throw Disk.failure("watch", folder, reason);
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

    @Override
    public synchronized void close() {
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            throw Disk.failure("stop watching", folder, e);
        } finally {
            watcher = null;
        }
    }
}
