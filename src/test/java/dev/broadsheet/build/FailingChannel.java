package dev.broadsheet.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An open file on a disk that fails on purpose. */
final class FailingChannel extends FileChannel {

    private final FileChannel real;
    private final Path path;
    private final FailingDisk disk;

    FailingChannel(FileChannel real, Path path, FailingDisk disk) {
        this.real = real;
        this.path = path;
        this.disk = disk;
    }

    private FileChannel reach() throws IOException {
        disk.before(path);
        return real;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return reach().read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return reach().read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return reach().read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return disk.write(real::write, from, path);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return disk.write(bytes -> real.write(bytes, position), from, path);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(from[i]);
            if (from[i].hasRemaining()) {
                return written;
            }
        }
        return written;
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return reach().size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        reach().truncate(size);
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        reach().force(metadata);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return reach().transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException("no build writes so");
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("no build maps a file");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return reach().lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return reach().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
