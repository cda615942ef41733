package dev.broadsheet.build;

import dev.broadsheet.audit.LeakScan;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Searches files for secrets on their way to another destination. What is copied from the content folder is published
 * content itself, and is not searched.
 *
 * @param all secrets that a page that is made may hold
 * @param since secrets that a page that stays may hold
 */
record Watched(Destination destination, LeakScan all, LeakScan since, BuildRequest request) implements Destination {

    @Override
    public boolean keep(String path, Stamp stamp) {
        boolean kept = destination.keep(path, stamp);
        if (kept && !since.isIdle()) {
            since.add(path, name(path));
            Path file = request.output().resolve(path);
            try {
                since.add(path, Files.readAllBytes(file));
            } catch (IOException e) {
                throw Disk.failure("read", file, e);
            }
        }
        return kept;
    }

    @Override
    public Stamp add(OutputFile file) {
        all.add(file.path(), name(file.path()));
        all.add(file.path(), file.bytes());
        return destination.add(file);
    }

    /** A file's name is seen by all, even where nothing leads to it. */
    private static byte[] name(String path) {
        return ("/" + path).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Stamp add(Attachment attachment) {
        return destination.add(attachment);
    }
}
