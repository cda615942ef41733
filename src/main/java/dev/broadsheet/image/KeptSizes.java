package dev.broadsheet.image;

import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The files of all sizes of images that are kept, by their stamps alone.
 *
 * @param print stands for the stamps
 * @param settled from when on no file can be written again with the same stamp, in nanoseconds since 1970-01-01T00:00Z
 */
public record KeptSizes(Fingerprint print, long settled) {

    /**
     * Looks at the files.
     *
     * @param content the newsroom's folder
     * @throws java.io.UncheckedIOException where a folder cannot be listed
     */
    public static KeptSizes of(Path content) {
        Path sizes = StoreFolder.in(content).sizes();
        Sum sum = new Sum();
        BasicFileAttributes there = Disk.attributes(sizes, LinkOption.NOFOLLOW_LINKS);
        if (there != null && there.isDirectory()) {
            try {
                Files.walkFileTree(sizes.toRealPath(), sum);
            } catch (IOException e) {
                throw Disk.failure("list", sizes, e);
            }
        }
        return new KeptSizes(new Fingerprint(sum.high, sum.low), sum.settled);
    }

    /** Adds up what stands for each file, since a folder has no order and a hundred thousand files need not be in memory. */
    private static final class Sum implements FileVisitor<Path> {
        private long high;
        private long low;
        private long settled = Long.MIN_VALUE;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Stamp stamp = Stamp.ofSource(file, attributes);
            Fingerprint print = new Fingerprinter()
                    .text(String.valueOf(file.getFileName()))
                    .value(stamp)
                    .done();
            high += print.high();
            low += print.low();
            settled = Math.max(settled, stamp.settled());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE; // gone since its folder was listed
            }
            throw failure;
        }
    }
}
