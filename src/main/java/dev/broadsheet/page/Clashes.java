package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds files of one page that would lie at one address: those from outside its folder lie beside it by their name alone. */
final class Clashes {

    private Clashes() {}

    /**
     * An error for each file that lies where another does.
     *
     * @param page the file of the article or page
     */
    static List<Diagnostic> among(List<Attachment> files, SourceFile page) {
        Map<String, SourceFile> first = new HashMap<>();
        List<Diagnostic> clashes = new ArrayList<>();
        for (Attachment file : files) {
            if (file instanceof Attachment.Copy copy) {
                SourceFile other = first.putIfAbsent(copy.path(), copy.file());
                if (other != null && !other.path().equals(copy.file().path())) {
                    clashes.add(clash(page, copy, other));
                }
            }
        }
        return clashes.stream().distinct().toList();
    }

    private static Diagnostic clash(SourceFile page, Attachment.Copy copy, SourceFile other) {
        String message = "%s and %s would both be published at /%s"
                .formatted(other.name(), copy.file().name(), copy.path());
        Location place = Stream.of(copy.file(), other)
                .flatMap(file -> place(page, file).stream())
                .findFirst()
                .orElse(Location.of(page.name()));
        return Diagnostic.error("same-address", place, message).withHint("rename one of them, or put it under assets/");
    }

    /** Where a text names a file from outside its folder: by the file's folder and name. */
    private static Optional<Location> place(SourceFile page, SourceFile file) {
        Path path = Path.of(file.path());
        String end = path.subpath(Math.max(0, path.getNameCount() - 2), path.getNameCount())
                .toString()
                .replace('\\', '/');
        List<String> lines =
                page.text(new Problems(page.name())).orElse("").lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains(end))
                .mapToObj(line -> new Location(page.name(), line + 1, 0))
                .findFirst();
    }
}
