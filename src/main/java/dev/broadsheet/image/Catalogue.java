package dev.broadsheet.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The index while images are fetched. A line is added as soon as its files are there, so that a run that was killed is
 * taken up where it was; one run has it at a time.
 */
final class Catalogue implements AutoCloseable {

    private final StoreFolder folder;
    private final FileChannel lock;
    private final FileChannel index;
    private final Map<String, StoredLine> bySource = new TreeMap<>();
    private final Map<String, StoredLine> byOriginal = new HashMap<>();

    private Catalogue(StoreFolder folder, FileChannel lock, FileChannel index) {
        this.folder = folder;
        this.lock = lock;
        this.index = index;
    }

    /**
     * Opens the index, without the images whose files are gone.
     *
     * @throws java.io.UncheckedIOException where the folder cannot be written, or another run is writing it
     */
    static Catalogue open(StoreFolder folder) {
        folder.make();
        try {
            FileChannel lock = locked(folder);
            FileChannel index = FileChannel.open(folder.index(), CREATE, WRITE, APPEND, NOFOLLOW_LINKS);
            Catalogue catalogue = new Catalogue(folder, lock, index);
            List<String> lines = StoreFolder.lines(folder.index());
            lines.forEach(catalogue::read);
            return catalogue;
        } catch (IOException e) {
            throw Disk.failure("open", folder.index(), e);
        }
    }

    private static FileChannel locked(StoreFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), CREATE, WRITE, NOFOLLOW_LINKS);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new IOException("another run is fetching images");
        }
        return channel;
    }

    private void read(String text) {
        StoredLine line = StoredLine.parse(text);
        if (line != null && files(line).stream().allMatch(Catalogue::isThere)) {
            take(line);
        }
    }

    private void take(StoredLine line) {
        bySource.put(line.source(), line);
        if (!line.isOwn()) {
            byOriginal.put(line.original(), line);
        }
    }

    private static boolean isThere(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The files that a line speaks of. */
    private Set<Path> files(StoredLine line) {
        Set<Path> files = new HashSet<>();
        line.image().names().forEach(name -> files.add(folder.size(name)));
        if (!line.isOwn()) {
            files.add(folder.original(line.original()));
        }
        return files;
    }

    synchronized boolean has(String source) {
        return bySource.containsKey(source);
    }

    /** The image that was made of the same bytes already, or null. */
    synchronized @Nullable StoredImage made(String original) {
        StoredLine line = byOriginal.get(original);
        return line == null ? null : line.image();
    }

    /** Adds an image whose files are there. */
    synchronized void add(StoredLine line) {
        take(line);
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line.text() + "\n").getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                index.write(bytes);
            }
        } catch (IOException e) {
            throw Disk.failure("write", folder.index(), e);
        }
    }

    /**
     * Forgets images, and deletes the files that belong to no other.
     *
     * @param used whether an image is wanted, by its source
     * @return how many sources were forgotten
     */
    synchronized int prune(Predicate<String> used) {
        int before = bySource.size();
        bySource.keySet().removeIf(used.negate());
        replace(); // before the files go, so that no build is promised what is gone
        Set<Path> wanted = new HashSet<>();
        bySource.values().forEach(line -> wanted.addAll(files(line)));
        folder.keepOnly(wanted);
        return before - bySource.size();
    }

    /** Writes the index anew, in the order of its sources, where its lines are others. */
    private void replace() {
        List<String> lines = bySource.values().stream().map(StoredLine::text).toList();
        try {
            if (!StoreFolder.lines(folder.index()).equals(lines)) {
                folder.replace(folder.index(), lines);
            }
        } catch (IOException e) {
            throw Disk.failure("read", folder.index(), e);
        }
    }

    /** Leaves the index in order; nothing may be added any more. */
    @Override
    public synchronized void close() {
        try {
            try {
                index.close();
                replace();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw Disk.failure("write", folder.index(), e);
        }
    }
}
