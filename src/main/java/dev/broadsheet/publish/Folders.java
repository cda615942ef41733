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

    /** Why a site must not be written to this output folder, or remembered in this cache, as a sentence; null where it may. */
    public @Nullable String conflict() {
        String refusal = refusalOfOutput();
        return refusal == null ? refusalOfCache() : refusal;
    }

    private @Nullable String refusalOfOutput() {
        Path target = real(output);
        if (target.getParent() == null) {
            return refusal("is the root of the file system");
        } else if (real(working).startsWith(target)) {
            return refusal("holds the working folder");
        } else if (real(home).startsWith(target)) {
            return refusal("holds your home folder");
        }
        @Nullable String clash = clashWithSources(target);
        if (clash == null) {
            clash = clash("cache", cache, target);
        }
        return clash == null ? null : refusal(clash);
    }

    private @Nullable String refusalOfCache() {
        String clash = clashWithSources(real(cache));
        return clash == null
                ? null
                : "the cache folder " + cache + " " + clash + "; choose a folder that holds nothing but the cache";
    }

    private @Nullable String clashWithSources(Path target) {
        String clash = clash("content", content, target);
        return clash == null && templates != null ? clash("templates", templates, target) : clash;
    }

    private static @Nullable String clash(String name, Path folder, Path target) {
        Path other = real(folder);
        if (other.equals(target)) {
            return "is also the " + name + " folder";
        } else if (other.startsWith(target)) {
            return "holds the " + name + " folder " + folder;
        } else if (target.startsWith(other)) {
            return "lies in the " + name + " folder " + folder;
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
