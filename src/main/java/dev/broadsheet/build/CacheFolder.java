package dev.broadsheet.build;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The folder where builds into one output folder remember, as files that are whole and of this program or as if they were
 * not there.
 */
final class CacheFolder {

    private final Path path;
    private final CacheOwner owner;
    private final Fingerprint basis;
    private final boolean ignored;
    private long started = Long.MIN_VALUE;

    private CacheFolder(CacheOwner owner, Fingerprint basis, boolean ignored) {
        this.owner = owner;
        this.path = owner.folder();
        this.basis = basis;
        this.ignored = ignored;
    }

    static CacheFolder of(BuildRequest request) {
        Path output = request.output().toAbsolutePath().normalize();
        Fingerprint basis = new Fingerprinter()
                .add(Program.print())
                .text(request.content().toAbsolutePath().normalize().toString())
                .text(request.workingFolder().toAbsolutePath().normalize().toString())
                .text(String.valueOf(request.templates()))
                .done();
        return new CacheFolder(new CacheOwner(request.cache(), output), basis, request.clean());
    }

    /** Takes the time, by the clock of the file system that also dates what people write; to be called before listing. */
    void start() {
        try {
            if (Files.isSymbolicLink(path)) {
                Files.delete(path); // nothing is deleted or written where a link leads
            }
            Files.createDirectories(path);
            owner.sign();
            Path now = path.resolve("now");
            Files.deleteIfExists(now);
            Files.createFile(now);
            started = Files.getLastModifiedTime(now).to(TimeUnit.NANOSECONDS);
            Files.delete(now);
        } catch (IOException e) {
            started = Long.MIN_VALUE; // then no stamp is believed
        }
    }

    /** When the build began to list, in nanoseconds since 1970-01-01T00:00Z; before everything where nobody knows. */
    long started() {
        return started;
    }

    /** Whether a build began that will remember here. */
    boolean isStarted() {
        return started != Long.MIN_VALUE;
    }

    Path path() {
        return path;
    }

    /**
     * What a file holds; null where it is missing, damaged, of another version or of another program, or not to be used.
     *
     * @param format that it must have
     */
    <T> @Nullable T read(String name, String format, Function<Unpacker, @Nullable T> reader) {
        Path file = path.resolve(name);
        if (ignored || !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Unpacker from = Unpacker.of(new Blocks(channel::read, channel.size()));
            return from.name().equals(format) && from.print().equals(basis) ? reader.apply(from) : null;
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Replaces a file; it is never half there. */
    void write(String name, String format, Consumer<Packer> writer) throws IOException {
        Path fresh = path.resolve(name + ".new");
        Files.deleteIfExists(fresh); // of a build that was killed, or a link, which is not written through
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Packer to = Packer.to(bytes -> writeAll(bytes, channel));
            to.text(format);
            to.print(basis);
            writer.accept(to);
            to.seal();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(fresh, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writeAll(ByteBuffer bytes, FileChannel channel) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    /** Deletes every file but those named, and what was remembered of outputs that are gone. */
    void deleteOthers(Set<String> names) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!names.contains(name) && !name.equals(CacheOwner.SIGN)) {
                    Files.deleteIfExists(entry);
                }
            }
        }
        owner.deleteOrphans();
    }
}
