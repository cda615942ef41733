package dev.broadsheet.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file without reading it: while it stays the same, so do the bytes.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970-01-01T00:00Z
 * @param identity tells the file from another one that took its name, where the file system numbers its files; else 0
 */
public record Stamp(long size, long modified, int identity) {

    /** Of no file. */
    public static final Stamp NONE = new Stamp(-1, 0, 0);

    public static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }
}
