package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Pieces of bytes in one file: added at its end, read from anywhere, and erased where they are of no more use. */
final class Store implements AutoCloseable {

    /** What may lie erased in the file before it is worth writing anew, beside as much as is in use. */
    private static final long SLACK = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 20);
    private long end;

    private Store(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /**
     * Opens a store, or makes an empty one.
     *
     * @param end where the last piece that is known ends; what follows was never finished
     */
    static Store open(Path file, long end) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        return new Store(channel, end);
    }

    /** A piece; null where the file no longer has it as it was. */
    byte @Nullable [] read(Place place) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(place.length);
            long at = place.start;
            for (int count = 0; buffer.hasRemaining() && count >= 0; at += Math.max(count, 0)) {
                count = channel.read(buffer, at);
            }
            boolean whole = !buffer.hasRemaining() && checksum(buffer.array()) == place.checksum;
            return whole ? buffer.array() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Adds a piece; it is there for others after {@link #flush}. */
    Place add(byte[] piece) throws IOException {
        Place place = new Place(end, piece.length, checksum(piece));
        if (pending.remaining() < piece.length) {
            flush();
        }
        if (pending.capacity() < piece.length) {
            write(ByteBuffer.wrap(piece), end);
        } else {
            pending.put(piece);
        }
        end += piece.length;
        return place;
    }

    /** Cuts off what lies behind an end, be it from a build that was killed. */
    void cut(long newEnd) throws IOException {
        flush();
        channel.truncate(newEnd);
        end = newEnd;
    }

    void flush() throws IOException {
        long start = end - pending.position();
        pending.flip();
        write(pending, start);
        pending.clear();
    }

    /** Overwrites a piece, so that nothing of it can be read any more. */
    void erase(Place place) throws IOException {
        write(ByteBuffer.allocate(place.length), place.start);
    }

    private void write(ByteBuffer bytes, long start) throws IOException {
        long at = start;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    long end() {
        return end;
    }

    /** Whether most of the file is erased. */
    boolean isSparse(long used) {
        return end > 2 * used + SLACK;
    }

    private static long checksum(byte[] piece) {
        return Fingerprint.of(piece).low();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close the cache: " + e.getMessage(), e);
        }
    }

    /**
     * Where a piece lies.
     *
     * @param start of its first byte in the file
     * @param length in bytes
     * @param checksum of its bytes
     */
    record Place(long start, int length, long checksum) {}
}
