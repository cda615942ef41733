package dev.broadsheet.publish;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a build, which must not get into each other's way.
 *
 * @param working the folder that the program was started in
 * @param home the user's own folder
 * @param templates null for the bundled theme alone
 */
public record Folders(
        Path working, Path home, Path content, @Nullable Path templates, Path cache, Path output) {

    /** Why a site must not be written to this output folder, as a sentence; null where it may. */
    public @Nullable String conflict() {
        Path target = real(output);
        if (target.getParent() == null) {
            return refusal("is the root of the file system");
        } else if (real(working).startsWith(target)) {
            return refusal("holds the working folder");
        } else if (real(home).startsWith(target)) {
            return refusal("holds your home folder");
        }
        @Nullable String clash = clash("content", content, target);
        if (clash == null && templates != null) {
            clash = clash("templates", templates, target);
        }
        return clash == null ? clash("cache", cache, target) : clash;
    }

    private @Nullable String clash(String name, Path folder, Path target) {
        Path other = real(folder);
        if (other.equals(target)) {
            return refusal("is also the " + name + " folder");
        } else if (other.startsWith(target)) {
            return refusal("holds the " + name + " folder " + folder);
        } else if (target.startsWith(other)) {
            return refusal("lies in the " + name + " folder " + folder);
        }
        return null;
    }

    private String refusal(String why) {
        return "the output folder " + output + " " + why + "; choose a folder that holds nothing but the site";
    }

    // What exists is compared by its real name, so that neither a link nor another spelling gets past.
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (Disk.attributes(absolute, LinkOption.NOFOLLOW_LINKS) != null) {
            return realOfExisting(absolute);
        }
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }

    private static Path realOfExisting(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not find where " + path + " leads: " + Disk.reason(e), e);
        }
    }
}
