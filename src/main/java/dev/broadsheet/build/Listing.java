package dev.broadsheet.build;

import dev.broadsheet.image.ImageStore;
import dev.broadsheet.image.KeptSizes;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import dev.broadsheet.source.Theme;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that a build is made from, listed and not yet read.
 *
 * @param print stands for what was asked for, but the moment, and for the stamps of all files
 * @param settled from when on no file can be written again with the same stamp, in nanoseconds since 1970-01-01T00:00Z
 */
record Listing(ContentFolder content, Fingerprint print, long settled) {

    /**
     * Lists the newsroom's folder and its templates.
     *
     * @throws java.io.UncheckedIOException where a folder cannot be listed
     */
    static Listing of(BuildRequest request) {
        SourceTree tree = SourceTree.of(request.content(), request.workingFolder());
        Map<String, Stamp> templates = Theme.of(request.templates()).overridden();
        Fingerprinter print = new Fingerprinter()
                .text(request.baseUrl())
                .value(request.preview())
                .value(request.keepGoing())
                .value(tree.diagnostics())
                .value(templates);
        Path index = ImageStore.index(request.content());
        BasicFileAttributes images = Disk.attributes(index, LinkOption.NOFOLLOW_LINKS);
        Stamp kept = images == null ? Stamp.NONE : Stamp.ofSource(index, images);
        KeptSizes sizes = KeptSizes.of(request.content());
        print.value(kept).add(sizes.print());
        tree.files().forEach(file -> print.text(file.path()).value(file.stamp()));
        long settled = Stream.of(
                        tree.files().stream().map(SourceFile::stamp), templates.values().stream(), Stream.of(kept))
                .flatMap(stamps -> stamps)
                .mapToLong(Stamp::settled)
                .max()
                .orElse(Long.MIN_VALUE);
        return new Listing(ContentFolder.of(tree), print.done(), Math.max(settled, sizes.settled()));
    }
}
