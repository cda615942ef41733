package dev.broadsheet.build;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An output folder as the owner of a folder in a cache, in which it is named: what is remembered of an output that was
 * moved or removed is of no use, and may be what is withheld by now.
 *
 * @param output absolute
 */
record CacheOwner(Path cache, Path output) {

    /** The file that names the output. */
    static final String SIGN = "output";

    /** The owned folder. */
    Path folder() {
        return cache.resolve(output.getFileName() + "-"
                + HexFormat.of().toHexDigits((int)
                        Fingerprint.ofValue(output.toString()).low()));
    }

    /** Names the output in the folder. */
    void sign() throws IOException {
        Path sign = folder().resolve(SIGN);
        if (!output.equals(signed(sign))) {
            Files.deleteIfExists(sign);
            Files.writeString(sign, output.toString());
        }
    }

    private static @Nullable Path signed(Path sign) {
        try {
            return Files.isRegularFile(sign, NOFOLLOW_LINKS) ? Path.of(Files.readString(sign)) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** Deletes the folders beside this one whose output is gone; nothing that no build made. */
    void deleteOrphans() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache)) {
            for (Path folder : folders) {
                if (isOrphan(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private boolean isOrphan(Path folder) {
        Path of = Files.isDirectory(folder, NOFOLLOW_LINKS) ? signed(folder.resolve(SIGN)) : null;
        return of != null
                && of.isAbsolute()
                && of.getFileName() != null
                && !of.equals(output)
                && new CacheOwner(cache, of).folder().equals(folder)
                && Files.notExists(of, NOFOLLOW_LINKS);
    }

    /** The sign goes last, so that what a killed build leaves is known again. */
    private static void delete(Path folder) throws IOException {
        boolean empty = true;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> !file.endsWith(SIGN))) {
            for (Path file : files) {
                if (Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                    Files.delete(file);
                } else {
                    empty = false;
                }
            }
        }
        if (empty) {
            Files.delete(folder.resolve(SIGN));
            Files.delete(folder);
        }
    }
}
