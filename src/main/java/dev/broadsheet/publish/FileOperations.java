package dev.broadsheet.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that this stage asks of the disk, so that one place can fail on purpose and every failure names its file. */
final class FileOperations {

    private final BiConsumer<String, Path> before;

    /** The disk as it is. */
    FileOperations() {
        this((verb, path) -> {});
    }

    /**
     * The disk, watched.
     *
     * @param before told of each operation before it happens, and free to throw instead
     */
    FileOperations(BiConsumer<String, Path> before) {
        this.before = before;
    }

    /** What is at a path, links not followed; null where nothing is. */
    @Nullable
    BasicFileAttributes attributes(Path path) {
        return answer("look at", path, () -> Disk.attributes(path, NOFOLLOW_LINKS));
    }

    byte[] read(Path file) {
        return demand("read", file, () -> {
            try (InputStream in = Files.newInputStream(file, NOFOLLOW_LINKS)) {
                return in.readAllBytes();
            }
        });
    }

    boolean sameBytes(Path one, Path other) {
        return mismatch(one, other) == -1;
    }

    /** The offset of the first byte in which two files differ, or -1. */
    long mismatch(Path one, Path other) {
        return demand("compare", one, () -> Files.mismatch(one, other));
    }

    /** Whether two paths lead to one file, as names that differ in case do on some systems. */
    boolean isSame(Path one, Path other) {
        return demand(
                "compare",
                one,
                () -> Files.exists(one, NOFOLLOW_LINKS)
                        && Files.exists(other, NOFOLLOW_LINKS)
                        && Files.isSameFile(one, other));
    }

    /** What is in a folder, without order. */
    List<Path> list(Path folder) {
        return demand("list", folder, () -> {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.toList();
            }
        });
    }

    void makeFolder(Path folder) {
        act("create the folder", folder, () -> Files.createDirectories(folder));
    }

    /** Makes a folder of which nothing may lie where a link leads: a link that is there goes. */
    void makeOwnFolder(Path folder) {
        @Nullable BasicFileAttributes there = attributes(folder);
        if (there != null && there.isSymbolicLink()) {
            delete(folder);
        }
        makeFolder(folder);
    }

    void write(Path file, byte[] bytes) {
        act("write", file, () -> Files.write(file, bytes, CREATE_NEW, WRITE));
    }

    /** Writes a file whose bytes have reached the disk on return. */
    void writeThrough(Path file, byte[] bytes) {
        act("write", file, () -> {
            try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        });
    }

    /** Copies the bytes alone: who may read a page is not for the file of its picture to say. */
    void copy(Path source, Path target) {
        act("copy " + source + " to", target, () -> {
            try (InputStream in = Files.newInputStream(source, NOFOLLOW_LINKS);
                    OutputStream out = Files.newOutputStream(target, CREATE_NEW, WRITE)) {
                in.transferTo(out);
            }
        });
    }

    /** Renames; readers see what was there before or what is there now. */
    void move(Path from, Path to) {
        act("move a finished file to", to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    void delete(Path path) {
        act("delete", path, () -> Files.deleteIfExists(path));
    }

    /** Deletes a folder unless something is in it; true where it is gone. */
    boolean deleteIfEmpty(Path folder) {
        return demand("delete", folder, () -> {
            try {
                Files.deleteIfExists(folder);
                return true;
            } catch (DirectoryNotEmptyException e) {
                return false;
            }
        });
    }

    /** Deletes a file, a link, or a folder with everything in it; links are not followed. */
    void deleteAll(Path path) {
        BasicFileAttributes attributes = attributes(path);
        if (attributes == null) {
            return;
        }
        if (attributes.isDirectory()) {
            list(path).forEach(this::deleteAll);
        }
        delete(path);
    }

    private void act(String verb, Path path, Action action) {
        answer(verb, path, () -> {
            action.run();
            return null;
        });
    }

    private <T> T demand(String verb, Path path, Question<T> question) {
        T found = answer(verb, path, question);
        if (found == null) {
            throw new IllegalArgumentException("no answer to: " + verb + " " + path);
        }
        return found;
    }

    private <T> @Nullable T answer(String verb, Path path, Question<T> question) {
        before.accept(verb, path);
        try {
            return question.ask();
        } catch (IOException e) {
            throw Disk.failure(verb, path, e);
        }
    }

    /** Something done that may fail. */
    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }

    /** Something asked that may fail. */
    @FunctionalInterface
    private interface Question<T> {
        @Nullable
        T ask() throws IOException;
    }
}
