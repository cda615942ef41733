package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The right to change an output folder, which one build has at a time and which ends with its process at the latest. */
final class OutputLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PROCESS_LENGTH = 20;

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock; once patience is at its end the message says who has it. */
    static OutputLock take(Path file, Path output, Duration patience) {
        FileChannel channel = open(file);
        UncheckedIOException failure;
        try {
            if (waitFor(channel, patience)) {
                return signed(channel);
            }
            String message = "Could not write the output folder " + output + ": another build" + holder(channel)
                    + " is writing it; waited " + patience.toSeconds() + " seconds for it to end";
            failure = new UncheckedIOException(message, new IOException(message));
        } catch (IOException e) {
            failure = Disk.failure("lock the output folder by", file, e);
        }
        closeAfter(failure, channel); // left open it would keep the lock from every later build
        throw failure;
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, CREATE, READ, WRITE, NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw Disk.failure("open", file, e);
        }
    }

    private static void closeAfter(Exception failure, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static boolean waitFor(FileChannel channel, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!tryLock(channel)) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    // Within one process the platform reports a held lock by an exception, between processes by null.
    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build was writing it");
        }
    }

    private static OutputLock signed(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)), 0);
        return new OutputLock(channel);
    }

    private static String holder(FileChannel channel) {
        try {
            ByteBuffer process = ByteBuffer.allocate(PROCESS_LENGTH);
            int length = channel.read(process, 0);
            return length > 0 ? " (process " + new String(process.array(), 0, length, US_ASCII) + ")" : "";
        } catch (IOException e) {
            return ""; // some systems let nobody else read a locked file
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not release the lock of the output folder: " + e.getMessage(), e);
        }
    }
}
