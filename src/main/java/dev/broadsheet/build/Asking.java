package dev.broadsheet.build;

import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Paths;
import dev.broadsheet.page.Planned;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a user means: a file of the content or of the output, an address, or a URL of the site. */
final class Asking {

    private final BuildRequest request;
    private final Newsroom newsroom;
    private final PagePlan plan;
    private final Map<String, Planned> byFile = new HashMap<>();
    private final Map<String, Planned> bySource = new HashMap<>();

    Asking(BuildRequest request, Newsroom newsroom, PagePlan plan) {
        this.request = request;
        this.newsroom = newsroom;
        this.plan = plan;
        for (Planned page : plan.pages()) {
            byFile.put(page.file(), page);
            if (page.source() != null) { // an article's own page comes before its old addresses
                bySource.putIfAbsent(page.source(), page);
            }
        }
    }

    /**
     * What was found; not both are null.
     *
     * @param source file of an article or a standing page in the content folder
     */
    record Subject(@Nullable String source, @Nullable Planned page) {}

    /** What a user means, or null where the site has nothing of the kind. */
    @Nullable
    Subject find(String asked) {
        if (asked.contains("://")) {
            String path = Paths.pathOf(plan.site(), asked);
            return path == null ? null : at(path);
        }
        Path file = request.workingFolder().resolve(asked).normalize();
        Subject found = file(file);
        if (found == null) {
            found = file(request.content().resolve(asked).normalize());
        }
        if (found == null) {
            String home = plan.site().home();
            found = at(asked.startsWith(home) ? asked.substring(home.length()) : asked.replaceFirst("^/", ""));
        }
        return found;
    }

    private @Nullable Subject file(Path file) {
        String source = within(request.content(), file);
        if (source != null && newsroom.file(source) != null) {
            return new Subject(source, bySource.get(source));
        }
        String output = within(request.output(), file);
        return output == null ? null : subject(byFile.get(output));
    }

    private static @Nullable String within(Path folder, Path file) {
        Path root = folder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath();
        return absolute.startsWith(root) ? root.relativize(absolute).toString().replace('\\', '/') : null;
    }

    private @Nullable Subject at(String address) {
        String path = address.split("[?#]", 2)[0];
        Planned page = byFile.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        return subject(page == null ? byFile.get(path + "/index.html") : page);
    }

    private static @Nullable Subject subject(@Nullable Planned page) {
        return page == null ? null : new Subject(page.source(), page);
    }
}
