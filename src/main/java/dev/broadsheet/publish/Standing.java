package dev.broadsheet.publish;

import dev.broadsheet.source.Stamp;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An output folder that no build is changing, to be compared with what the last publication left. */
public final class Standing implements AutoCloseable {

    private final FileOperations files = new FileOperations();
    private final OutputPlace place;
    private final OutputLock lock;

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
            if (files.attributes(place.manifest()) == null || files.attributes(place.stage()) != null) {
                return null;
            }
            return new Standing(place, OutputLock.take(place.lock(), place.output(), Duration.ZERO));
        } catch (UncheckedIOException e) {
            return null; // the build itself will say what is wrong
        }
    }

    /** Whether a file of the output folder, from any thread, is there with the stamp that it was left with. */
    public boolean isAsLeft(String path, Stamp stamp) {
        return isAsLeft(place.output().resolve(path), stamp);
    }

    /** Whether the list of the files that Broadsheet wrote is there with the stamp that it was left with. */
    public boolean isManifestAsLeft(Stamp stamp) {
        return isAsLeft(place.manifest(), stamp);
    }

    private boolean isAsLeft(Path file, Stamp stamp) {
        @Nullable BasicFileAttributes there = files.attributes(file);
        return there != null && there.isRegularFile() && Stamp.of(there).equals(stamp);
    }

    @Override
    public void close() {
        lock.close();
    }
}
