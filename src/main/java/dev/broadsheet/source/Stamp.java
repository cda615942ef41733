package dev.broadsheet.source;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file without reading it: while it stays the same, so do the bytes.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970-01-01T00:00Z
 * @param identity tells the file from another one that took its name, where the file system numbers its files
 */
public record Stamp(long size, long modified, int identity) {

    private static final long MILLISECOND = 1_000_000;

    /** Two writes within this time may leave the same time, where it is kept in steps: of two seconds at most, on FAT. */
    private static final long COARSE = 2_000_000_000;

    /** The same where it is finer than milliseconds: then the steps are those of the system's clock, 16 ms at most. */
    private static final long FINE = 100_000_000;

    /** Of no file. */
    public static final Stamp NONE = new Stamp(-1, 0, 0);

    public static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }

    /**
     * Of a file that is read: whoever writes it, an archive that is unpacked for example, may give it the size and the time
     * of the one before, so that what the system itself notes of the last change counts too, where it does.
     */
    public static Stamp ofSource(Path file, BasicFileAttributes attributes) {
        Stamp stamp = of(attributes);
        return new Stamp(stamp.size, stamp.modified, 31 * stamp.identity + Long.hashCode(Disk.changed(file)));
    }

    /** From when on another write leaves another time, in nanoseconds since 1970-01-01T00:00Z. */
    public long settled() {
        return modified + (modified % MILLISECOND == 0 ? COARSE : FINE);
    }
}
