package dev.broadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * 128 bits that stand for a value: of two values with the same fingerprint one may take the place of the other.
 *
 * @param high its first 64 bits
 * @param low its last 64 bits
 */
public record Fingerprint(long high, long low) {

    private static final int PART = 1 << 16;

    /** Of nothing at all. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    /** Of a file's bytes. */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprinter().bytes(bytes).done();
    }

    /** Of the first so many of a file's bytes. */
    public static Fingerprint of(byte[] bytes, int length) {
        return new Fingerprinter().bytes(bytes, length).done();
    }

    /**
     * Of a file's bytes, which are never in memory as a whole.
     *
     * @throws UncheckedIOException where the file cannot be read
     */
    public static Fingerprint of(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Fingerprinter print = new Fingerprinter();
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                print.bytes(part);
            }
            return print.done();
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
    }

    /** Of a value that {@link Fingerprinter#value} takes. */
    public static Fingerprint ofValue(Object value) {
        return new Fingerprinter().value(value).done();
    }
}
