package dev.broadsheet.serve;

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

/** Watches a newsroom's content and templates, and collects what changes in them until it is asked for. */
final class Changes implements AutoCloseable {

    /** An editor saves in several steps, a checkout in thousands; they come closer to each other than this. */
    private static final long QUIET_MILLIS = 15;

    /** A system tells what happens in a folder, and not that one begins: so often is looked. */
    private static final long LOOK_MILLIS = 500;

    private static final int MOST = 10_000;

    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
    private final List<WatchedFolder> folders;

    private Changes(Path content, Path templates) {
        folders = List.of(new WatchedFolder(content, changed::add), new WatchedFolder(templates, changed::add));
    }

    /**
     * Watches two folders, which may come and go, from now on.
     *
     * @throws UncheckedIOException where one of them cannot be watched
     */
    static Changes watch(Path content, Path templates) {
        Changes changes = new Changes(content, templates);
        changes.folders.forEach(WatchedFolder::look);
        return changes;
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
            if (path == null) {
                path = another();
            }
            if (path != null || left <= 0) {
                return path;
            }
        }
    }

    /** A folder that has come, gone or become another one; null where each is as it was. */
    private @Nullable Path another() {
        for (WatchedFolder folder : folders) {
            try {
                if (folder.look()) {
                    return folder.folder();
                }
            } catch (UncheckedIOException e) {
                // it went again, or the system has no watch to give: the next look may have more luck
            }
        }
        return null;
    }

    @Override
    public void close() {
        folders.forEach(WatchedFolder::close);
    }
}
