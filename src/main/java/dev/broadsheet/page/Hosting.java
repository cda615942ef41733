package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects the files that a host reads, and what could not be said in them. */
final class Hosting {

    private final Predicate<String> taken;
    private final List<Attachment> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Without a file yet.
     *
     * @param taken tells whether the newsroom has a file of its own at a path, which goes before
     */
    Hosting(Predicate<String> taken) {
        this.taken = taken;
    }

    void file(String path, String text) {
        if (!taken.test(path)) {
            files.add(new Attachment.Made(path, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /**
     * Says that a host takes no more rules.
     *
     * @param written how many of the old addresses have a rule
     * @param all how many should have
     * @param limit what the host takes
     */
    void leftOut(String path, int written, int all, String limit) {
        if (written < all) {
            String message = "%d of %d old addresses have a rule: %s".formatted(written, all, limit);
            warn(path, message, "the others have a page that leads on; redirects of site.yaml come first");
        }
    }

    void warn(String path, String message, String hint) {
        if (!taken.test(path)) {
            diagnostics.add(Diagnostic.warning("host-rules", Location.of("/" + path), message)
                    .withHint(hint));
        }
    }

    List<Attachment> files() {
        return List.copyOf(files);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
