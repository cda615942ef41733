package dev.broadsheet.image;

import dev.broadsheet.source.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The folder that images are kept in. It lies in the content folder, since a site is made of what is in it; its name begins
 * with a dot, so that no file of it is an article's or published by itself.
 *
 * @param path of the folder
 */
record StoreFolder(Path path) {

    private static final String NAME = ".images";

    static StoreFolder in(Path content) {
        return new StoreFolder(content.resolve(NAME));
    }

    /** Which images are there. */
    Path index() {
        return path.resolve("index");
    }

    /** Which could not be had, and when to ask for them again. */
    Path failures() {
        return path.resolve("failures");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** A file of an image in some size. */
    Path size(String name) {
        return sizes().resolve(name);
    }

    /** An image as it was fetched. */
    Path original(String name) {
        return originals().resolve(name.substring(0, 2)).resolve(name);
    }

    /** The folder of all sizes. */
    Path sizes() {
        return path.resolve("sizes");
    }

    private Path originals() {
        return path.resolve("originals");
    }

    /**
     * Makes the folder. Nothing of it may be a link: whoever writes articles could have files changed and deleted that are
     * not the newsroom's.
     */
    void make() {
        try {
            for (Path each : List.of(path, sizes(), originals())) {
                refuseLink(each);
            }
            Files.createDirectories(path);
        } catch (IOException e) {
            throw Disk.failure("write to", path, e);
        }
    }

    private static void refuseLink(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            String name = String.valueOf(folder.getFileName());
            throw new FileSystemException(
                    folder.toString(), null, name + " is a symbolic link; put a folder in its place");
        }
    }

    /** Writes a file whose name stands for its bytes; it is never half there. */
    void write(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && Files.size(file) == bytes.length) {
                return;
            }
            Path shelf = Objects.requireNonNull(file.getParent());
            refuseLink(shelf);
            Files.createDirectories(shelf);
            long thread = Thread.currentThread().getId(); // others may be writing the same
            Path fresh = file.resolveSibling("." + file.getFileName() + "." + thread + ".new");
            try {
                Files.deleteIfExists(fresh);
                Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw Disk.failure("write", file, e);
        }
    }

    /**
     * Reads a list; bytes that are no text damage their own line alone.
     *
     * @throws NoSuchFileException where there is no list, but also where there is a link or what never ends
     */
    static BufferedReader reader(Path list) throws IOException {
        if (!Disk.isFile(list, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(list.toString());
        }
        return new BufferedReader(new InputStreamReader(Files.newInputStream(list), StandardCharsets.UTF_8));
    }

    static List<String> lines(Path list) throws IOException {
        try (BufferedReader lines = reader(list)) {
            return lines.lines().toList();
        }
    }

    /** Replaces a list by other lines. */
    void replace(Path list, List<String> lines) {
        Path fresh = list.resolveSibling(list.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh); // of a run that was killed, or a link, which is not written through
            Files.write(fresh, lines, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Disk.failure("write", list, e);
        }
    }

    /**
     * Deletes every image but those named.
     *
     * @return how many files that were
     */
    int keepOnly(Set<Path> wanted) {
        int deleted = 0;
        for (Path folder : List.of(sizes(), originals())) {
            for (Path file : Disk.beneath(folder).keySet()) {
                if (!wanted.contains(file) && Disk.isFile(file)) {
                    delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Disk.failure("delete", file, e);
        }
    }
}
