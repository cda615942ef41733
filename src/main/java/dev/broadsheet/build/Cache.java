package dev.broadsheet.build;

import dev.broadsheet.build.Memory.KnownFile;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The folder where builds into one output folder remember.
 *
 * <p>It only ever saves work: whatever is missing, damaged, or of another program is made again, and where it cannot be
 * written the next build is a clean one.
 */
final class Cache implements AutoCloseable {

    private static final String MEMORY = "memory";

    private final Path folder;
    private final Fingerprint basis;
    private final Memory memory;
    private final @Nullable Store store;
    private final Map<String, KnownFile> prints = new ConcurrentHashMap<>();
    private final AtomicBoolean unsteady = new AtomicBoolean();
    private long started = Long.MIN_VALUE;

    private Cache(Path folder, Fingerprint basis, boolean clean) {
        this.folder = folder;
        this.basis = basis;
        Memory found = clean ? null : read();
        this.store = found == null ? null : open(folder.resolve(found.store()), found.end());
        this.memory = found == null || store == null ? Memory.NONE : found;
    }

    /** The cache for a request; to be opened before the content is listed. */
    static Cache open(BuildRequest request) {
        Path output = request.output().toAbsolutePath().normalize();
        Fingerprint basis = new Fingerprinter()
                .add(Program.print())
                .text(request.content().toAbsolutePath().normalize().toString())
                .text(request.workingFolder().toAbsolutePath().normalize().toString())
                .text(String.valueOf(request.templates()))
                .done();
        String name = output.getFileName() + "-"
                + HexFormat.of().toHexDigits((int)
                        Fingerprint.ofValue(output.toString()).low());
        return new Cache(request.cache().resolve(name), basis, request.clean());
    }

    /** Takes the time, by the clock of the file system that also dates what people write; to be called before listing. */
    void start() {
        try {
            Files.createDirectories(folder);
            Path now = folder.resolve("now");
            Files.deleteIfExists(now);
            Files.createFile(now);
            started = Files.getLastModifiedTime(now).to(TimeUnit.NANOSECONDS);
            Files.delete(now);
        } catch (IOException e) {
            started = Long.MIN_VALUE; // then no stamp is believed
        }
    }

    private @Nullable Memory read() {
        try {
            return MemoryFormat.memory(Files.readAllBytes(folder.resolve(MEMORY)), basis);
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    private static @Nullable Store open(Path file, long end) {
        try {
            return Files.size(file) < end ? null : Store.open(file, end);
        } catch (IOException e) {
            return null;
        }
    }

    /** What the last build left. */
    Memory memory() {
        return memory;
    }

    /**
     * The article that a file gave the last build, where the file and the settings are still the same.
     *
     * @param settings stands for those of this build
     */
    @Nullable
    ReadArticle article(SourceFile file, Fingerprint settings) {
        Store.Place place = memory.articles().get(file.path());
        boolean same = place != null
                && settings.equals(memory.settings())
                && memory.isUnchanged(memory.files().get(file.path()), file.stamp());
        byte[] bytes = same && store != null && place != null ? store.read(place) : null;
        try {
            return bytes == null ? null : ReadArticle.of(bytes);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The fingerprint of a file that is published as it is; read again only where its stamp has changed. */
    Fingerprint print(SourceFile file) {
        KnownFile known = prints.computeIfAbsent(file.path(), path -> {
            KnownFile then = memory.files().get(path);
            return then != null && memory.isUnchanged(then, file.stamp())
                    ? then
                    : new KnownFile(file.stamp(), Fingerprint.of(file.file()));
        });
        return known.print();
    }

    /** Says that a file changed while the build went on, so that its pages cannot be remembered. */
    void distrust() {
        unsteady.set(true);
    }

    /** Leaves a memory for the next build; it is never half there. */
    void save(Notes notes) {
        try {
            if (unsteady.get()) {
                Files.deleteIfExists(folder.resolve(MEMORY));
            } else if (!notes.isAsBefore(memory)) {
                write(notes);
            }
        } catch (IOException e) {
            // the next build finds the old memory, or none, and compares
        }
    }

    private void write(Notes notes) throws IOException {
        boolean reusable = notes.settings().equals(memory.settings());
        Pieces.Shelved shelved = new Pieces(folder, memory, store).shelve(notes.articles(), reusable, started);
        Memory next = notes.memory(started, shelved, prints);
        Path fresh = folder.resolve(MEMORY + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = MemoryFormat.bytes(next, basis);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        Files.move(fresh, folder.resolve(MEMORY), StandardCopyOption.ATOMIC_MOVE);
        deleteOthers(Set.of(MEMORY, shelved.name()));
    }

    private void deleteOthers(Set<String> names) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!names.contains(String.valueOf(entry.getFileName()))) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
