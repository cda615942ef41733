package dev.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Folders as tests make and unmake them. */
final class Trees {

    private Trees() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    /**
     * Makes files that were just written look as if that were long ago, each write at its own time: a build believes no
     * stamp of a file that may still be being written.
     *
     * @param step grows from call to call
     */
    static void age(Path folder, int step) {
        Instant longAgo = Instant.now().minus(Duration.ofDays(30)).plusSeconds(step);
        Instant lately = Instant.now().minus(Duration.ofDays(1));
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isAfter(lately)) {
                    Files.setLastModifiedTime(path, FileTime.from(longAgo));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not age " + folder, e);
        }
    }

    /** Changes a byte, cuts the file off, or empties it. */
    static void damage(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        int kind = random.nextInt(4);
        Files.write(file, kind == 0 ? Arrays.copyOf(bytes, at) : kind == 1 ? new byte[0] : bytes);
    }

    /** Removes a file, or a folder with everything in it; what is not there is no loss. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> all = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }
}
