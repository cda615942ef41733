package dev.broadsheet.publish;

import dev.broadsheet.source.Stamp;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An output folder that no build is changing, to be compared with what the last publication left. */
public final class Standing implements AutoCloseable {

    private final FileOperations files = new FileOperations();
    private final OutputPlace place;
    private final Seen seen = new Seen();

    /** Null once a publication has it. */
    private @Nullable OutputLock lock;

    private Standing(OutputPlace place, OutputLock lock) {
        this.place = place;
        this.lock = lock;
    }

    /**
     * Holds an output folder still; null where there is none, where a build is at it, or where one was stopped before its
     * end.
     */
    public static @Nullable Standing open(Path output) {
        FileOperations files = new FileOperations();
        try {
            OutputPlace place = OutputPlace.of(output, files);
            @Nullable BasicFileAttributes state = files.attributes(place.state());
            if (state == null
                    || !state.isDirectory()
                    || files.attributes(place.manifest()) == null
                    || files.attributes(place.stage()) != null) {
                return null;
            }
            return new Standing(place, OutputLock.take(place.lock(), place.output(), Duration.ZERO));
        } catch (UncheckedIOException e) {
            return null; // the build itself will say what is wrong
        }
    }

    /**
     * Whether a file of the output folder is there with the stamp that it was left with; asked by one thread. A publication
     * that follows need not look again.
     */
    public boolean isAsLeft(String path, Stamp stamp) {
        boolean same = isAsLeft(place.output().resolve(path), stamp);
        if (same) {
            seen.add(path, stamp);
        }
        return same;
    }

    /** Whether the list of the files that Broadsheet wrote is there with the stamp that it was left with. */
    public boolean isManifestAsLeft(Stamp stamp) {
        return isAsLeft(place.manifest(), stamp);
    }

    private boolean isAsLeft(Path file, Stamp stamp) {
        try {
            @Nullable BasicFileAttributes there = files.attributes(file);
            return there != null && there.isRegularFile() && Stamp.of(there).equals(stamp);
        } catch (UncheckedIOException e) {
            return false; // the build itself will say what is wrong
        }
    }

    OutputPlace place() {
        return place;
    }

    /** The files that were found to be as they were left. */
    Seen seen() {
        return seen;
    }

    /** Hands the folder on, still held. */
    OutputLock handOn() {
        OutputLock held = Objects.requireNonNull(lock, "the folder is no longer held");
        lock = null;
        return held;
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }
}
