package dev.broadsheet.source;

import java.nio.file.Path;

/**
 * A regular file beneath a folder that the build reads; the file itself is not read yet.
 *
 * @param path relative to its folder, with {@code /}
 * @param name relative to the working folder, with {@code /}: what messages show
 * @param file where to read it
 * @param size in bytes when it was listed
 * @param modified milliseconds since 1970-01-01T00:00Z when it was listed
 */
public record SourceFile(String path, String name, Path file, long size, long modified) {}
