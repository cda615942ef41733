package dev.broadsheet.build;

import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What earlier builds left: the output folder, what is kept beside it, and the cache. */
record Remains(BuildRequest request) {

    /** Looks through all of it. */
    void search(TextSearch texts) {
        if (texts.isIdle()) {
            return;
        }
        Path output = request.output().toAbsolutePath().normalize();
        Path beside = output.resolveSibling("." + output.getFileName() + ".broadsheet");
        for (Path folder :
                List.of(output, beside, request.cache().toAbsolutePath().normalize())) {
            files(folder).forEach(file -> texts.addLeft(name(file), file));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Disk.isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Disk.isFile(file)).toList();
        } catch (IOException e) {
            throw Disk.failure("list", folder, e);
        }
    }

    private String name(Path file) {
        Path working = request.workingFolder().toAbsolutePath().normalize();
        Path shown = file.startsWith(working) ? working.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
