package dev.broadsheet.build;

import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.source.Disk;
import java.nio.file.Path;
import java.util.List;

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
            Disk.beneath(folder).keySet().stream()
                    .filter(file -> Disk.isFile(file))
                    .forEach(file -> texts.addLeft(name(file), file));
        }
    }

    private String name(Path file) {
        Path working = request.workingFolder().toAbsolutePath().normalize();
        Path shown = file.startsWith(working) ? working.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
