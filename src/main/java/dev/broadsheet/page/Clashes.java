package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds files of one page that would lie at one address: those from outside its folder lie beside it by their name alone. */
final class Clashes {

    private Clashes() {}

    /**
     * An error for each file that lies where another does.
     *
     * @param name of the article or page as messages show it
     */
    static List<Diagnostic> among(List<Attachment> files, String name) {
        Map<String, SourceFile> first = new HashMap<>();
        List<Diagnostic> clashes = new ArrayList<>();
        for (Attachment file : files) {
            if (file instanceof Attachment.Copy copy) {
                SourceFile other = first.putIfAbsent(copy.path(), copy.file());
                if (other != null && !other.path().equals(copy.file().path())) {
                    clashes.add(clash(name, copy, other));
                }
            }
        }
        return clashes.stream().distinct().toList();
    }

    private static Diagnostic clash(String name, Attachment.Copy copy, SourceFile other) {
        String message = "%s and %s would both be published at /%s"
                .formatted(other.name(), copy.file().name(), copy.path());
        return Diagnostic.error("same-address", Location.of(name), message)
                .withHint("rename one of them, or put it under assets/");
    }
}
