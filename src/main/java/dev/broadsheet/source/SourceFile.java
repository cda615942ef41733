package dev.broadsheet.source;

import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regular file beneath a folder that the build reads; the file itself is not read yet.
 *
 * @param path relative to its folder, with {@code /}
 * @param written where to read it, where the system may write its path otherwise; null where it cannot: an archive has so
 *     many files that what can be derived is not kept
 * @param stamp of the file when it was listed
 */
public record SourceFile(
        SourceRoot root, String path, @Nullable Path written, Stamp stamp) {

    /** Its path relative to the working folder, with {@code /}: what messages show. */
    public String name() {
        return root.shown() + path;
    }

    /** Where to read it. */
    public Path file() {
        return written == null ? root.folder().resolve(path) : written;
    }

    /** Reads all that it holds as text; nothing, and an error among the problems, where it is none. */
    public Optional<String> text(Problems problems) {
        return FileContent.read(this, problems).flatMap(content -> content.text(problems));
    }

    /** Whether it is still the file that was listed, as far as its stamp tells. */
    public boolean isAsListed() {
        BasicFileAttributes there = Disk.attributes(file(), LinkOption.NOFOLLOW_LINKS);
        return there != null && Stamp.ofSource(file(), there).equals(stamp);
    }

    /** Its bytes when it was listed. */
    public long size() {
        return stamp.size();
    }
}
