package dev.broadsheet.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Watches folders and everything beneath them. */
final class Watch implements AutoCloseable {

    private final DirectoryWatcher watcher;

    /**
     * Begins to watch.
     *
     * @param changed told of each file that appeared, changed or went, from another thread
     */
    Watch(List<Path> folders, Consumer<Path> changed) {
        try {
            watcher = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHashing(false) // a build compares by itself, and better
                    .listener(event -> changed.accept(event.path()))
                    .build();
            Future<?> unused = watcher.watchAsync(); // ends when the watcher is closed
        } catch (IOException e) {
            throw new UncheckedIOException("Could not watch " + folders + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not stop to watch: " + e.getMessage(), e);
        }
    }
}
