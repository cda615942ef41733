package dev.broadsheet.source;

import java.nio.file.Path;

/**
 * A regular file beneath a folder that the build reads; the file itself is not read yet.
 *
 * @param path relative to its folder, with {@code /}
 * @param name relative to the working folder, with {@code /}: what messages show
 * @param file where to read it
 * @param stamp of the file when it was listed
 */
public record SourceFile(String path, String name, Path file, Stamp stamp) {

    /** Its bytes when it was listed. */
    public long size() {
        return stamp.size();
    }
}
