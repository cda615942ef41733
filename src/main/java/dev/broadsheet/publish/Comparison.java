package dev.broadsheet.publish;

import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Compares an output folder with a site that is made again, file by file as they are made: nothing is written, and no
 * more than a file of each is in memory. What Broadsheet did not write is not looked at.
 */
public final class Comparison implements AutoCloseable {

    /** Bytes of either file shown from the first that differs. */
    private static final int EXCERPT = 60;

    private final FileOperations files = new FileOperations();
    private final Path output;
    private final OutputLock lock;
    private final Manifest own;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final AtomicInteger differing = new AtomicInteger();
    private final AtomicReference<@Nullable Difference> first = new AtomicReference<>();

    private Comparison(OutputPlace place, OutputLock lock) {
        this.output = place.output();
        this.lock = lock;
        this.own = Manifest.read(files, place.manifest());
    }

    /**
     * Begins to compare a folder that holds a published site; until the end no build changes it.
     *
     * @throws UncheckedIOException where another build does not end in time, or the disk refuses
     */
    public static Comparison open(Path output) {
        OutputPlace place = OutputPlace.of(output, new FileOperations());
        OutputLock lock = OutputLock.take(place.lock(), place.output(), Publication.PATIENCE);
        try {
            return new Comparison(place, lock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** Begins anew, with a site of which nothing was added yet. */
    public void begin() {
        made.clear();
        differing.set(0);
        first.set(null);
    }

    /** Compares a file of the site, from any thread. */
    public void add(OutputFile file) {
        made.add(file.path());
        Path there = output.resolve(file.path());
        if (!isFile(there)) {
            note(Difference.missing(file.path()));
            return;
        }
        // one byte more than there should be tells that there are more
        byte[] bytes = read(there, 0, file.bytes().length + 1);
        int offset = Arrays.mismatch(bytes, file.bytes());
        if (offset >= 0) {
            int start = startOfCharacter(file.bytes(), offset);
            note(Difference.altered(
                    file.path(), offset, text(read(there, start, EXCERPT)), excerpt(file.bytes(), start)));
        }
    }

    /** Compares a copy of a file, from any thread. */
    public void copy(String path, Path source) {
        made.add(path);
        Path there = output.resolve(path);
        if (!isFile(there)) {
            note(Difference.missing(path));
            return;
        }
        long offset = files.mismatch(there, source);
        if (offset >= 0) {
            note(Difference.altered(
                    path, offset, text(read(there, offset, EXCERPT)), text(read(source, offset, EXCERPT))));
        }
    }

    /** What came of it, once every file of the site was added. */
    public Compared end() {
        own.paths()
                .filter(path -> !made.contains(path) && isFile(output.resolve(path)))
                .forEach(path -> note(Difference.extra(path)));
        return new Compared(made.size(), differing.get(), first.get());
    }

    private void note(Difference difference) {
        differing.incrementAndGet();
        first.accumulateAndGet(difference, (one, other) -> {
            boolean earlier = one == null || (other != null && other.path().compareTo(one.path()) < 0);
            return earlier ? other : one;
        });
    }

    private boolean isFile(Path file) {
        BasicFileAttributes attributes = files.attributes(file);
        return attributes != null && attributes.isRegularFile();
    }

    private static byte[] read(Path file, long from, int most) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            in.skipNBytes(from);
            return in.readNBytes(most);
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
    }

    private static int startOfCharacter(byte[] bytes, int offset) {
        int start = offset;
        while (start > 0 && start < bytes.length && (bytes[start] & 0xc0) == 0x80) {
            start--;
        }
        return start;
    }

    private static String excerpt(byte[] bytes, int start) {
        return text(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + EXCERPT)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        lock.close();
    }
}
