package dev.broadsheet.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collections;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a disk says and why it refuses; where it fails, a file is not taken for absent. */
public final class Disk {

    private Disk() {}

    /** Whether a folder is at a path, links followed. */
    public static boolean isFolder(Path path) {
        BasicFileAttributes found = attributes(path);
        return found != null && found.isDirectory();
    }

    /** Whether a regular file is at a path. */
    public static boolean isFile(Path path, LinkOption... links) {
        BasicFileAttributes found = attributes(path, links);
        return found != null && found.isRegularFile();
    }

    /**
     * What is at a path; null where nothing is.
     *
     * @throws UncheckedIOException where that cannot be found out
     */
    public static @Nullable BasicFileAttributes attributes(Path path, LinkOption... links) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, links);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return null;
        } catch (IOException e) {
            throw failure("look at", path, e);
        }
    }

    /**
     * What lies beneath a folder, but folders themselves, by path; nothing where there is no folder. The folder may be a link;
     * links in it are not followed.
     *
     * @throws UncheckedIOException where that cannot be found out
     */
    public static SortedMap<Path, BasicFileAttributes> beneath(Path folder) {
        return isFolder(folder) ? FolderWalk.through(folder) : Collections.emptySortedMap();
    }

    /**
     * When the system noted the last change of a file or of what is known of it, which nobody can set, in nanoseconds since
     * 1970-01-01T00:00Z; 0 where it does not tell.
     */
    static long changed(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return 0;
        }
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime", NOFOLLOW_LINKS)).to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            return 0; // whoever reads the file will say what is wrong
        }
    }

    /**
     * Makes a file hold these bytes: readers see it as it was before or as it is now, never half, and who may read it stays.
     *
     * @throws UncheckedIOException where that cannot be done; then the file is as it was
     */
    public static void replace(Path file, byte[] bytes) {
        Path fresh = file.resolveSibling("." + UUID.randomUUID() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(fresh, CREATE_NEW)) {
                PosixFileAttributeView rights = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
                if (rights != null && attributes(file) != null) {
                    rights.setPermissions(Files.getPosixFilePermissions(file));
                }
                out.write(bytes);
            }
            Files.move(fresh, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw withdrawn(fresh, failure("write", file, e));
        }
    }

    private static UncheckedIOException withdrawn(Path fresh, UncheckedIOException failure) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** A failure that names its file. */
    public static UncheckedIOException failure(String verb, Path path, IOException e) {
        return new UncheckedIOException("Could not " + verb + " " + path + ": " + reason(e), e);
    }

    /** Why an operation failed, for a person. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof FileAlreadyExistsException) {
            return "something else is there already";
        } else if (e instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (e instanceof AtomicMoveNotSupportedException) {
            return "the output folder is on another file system than the folder that it lies in;"
                    + " choose a folder inside it as the output";
        } else if (e instanceof FileSystemException inFileSystem && inFileSystem.getReason() != null) {
            return inFileSystem.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
