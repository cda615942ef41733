package dev.broadsheet.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A regular file beneath a folder that the build reads; the file itself is not read yet.
 *
 * @param path relative to its folder, with {@code /}
 * @param name relative to the working folder, with {@code /}: what messages show
 * @param file where to read it
 * @param stamp of the file when it was listed
 */
public record SourceFile(String path, String name, Path file, Stamp stamp) {

    /** Reads all that it holds as text; nothing, and an error among the problems, where it is none. */
    public Optional<String> text(Problems problems) {
        return FileContent.read(this, problems).flatMap(content -> content.text(problems));
    }

    /** Its bytes when it was listed. */
    public long size() {
        return stamp.size();
    }
}
