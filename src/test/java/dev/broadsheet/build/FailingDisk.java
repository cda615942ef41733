package dev.broadsheet.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Decides which operations of a {@link FailingFileSystem} fail, and keeps account of them. */
final class FailingDisk {

    private final int failing;
    private final boolean full;
    private final List<Path> failed = new ArrayList<>();
    private int count;

    private FailingDisk(int failing, boolean full) {
        this.failing = failing;
        this.full = full;
    }

    /**
     * A disk whose n-th operation fails, and no other.
     *
     * @param n from 1; 0 for a healthy disk
     */
    static FailingDisk failingAt(int n) {
        return new FailingDisk(n, false);
    }

    /**
     * A disk with room for half of the n-th write.
     *
     * @param n from 1
     */
    static FailingDisk fullAt(int n) {
        return new FailingDisk(n, true);
    }

    /** Operations until now, or writes where the disk may be full. */
    synchronized int count() {
        return count;
    }

    /** What the operations that failed were about. */
    synchronized List<Path> failed() {
        return List.copyOf(failed);
    }

    /** Tells of an operation before it happens. */
    synchronized void before(Path path) throws IOException {
        if (!full && ++count == failing) {
            failed.add(path);
            throw new FileSystemException(path.toString(), null, "Input/output error");
        }
    }

    /** Writes what there is room for. */
    synchronized int write(Writing to, ByteBuffer bytes, Path path) throws IOException {
        before(path);
        if (full && ++count > failing) {
            failed.add(path);
            throw new FileSystemException(path.toString(), null, "No space left on device");
        } else if (!full || count < failing) {
            return to.write(bytes);
        }
        failed.add(path);
        ByteBuffer half = bytes.slice().limit(bytes.remaining() / 2);
        int written = to.write(half);
        bytes.position(bytes.position() + written);
        if (written == 0) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
        return written;
    }

    /** A write to an open file; says how many bytes it took. */
    @FunctionalInterface
    interface Writing {
        int write(ByteBuffer bytes) throws IOException;
    }
}
