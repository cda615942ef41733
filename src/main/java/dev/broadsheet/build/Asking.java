package dev.broadsheet.build;

import dev.broadsheet.article.NameKey;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Paths;
import dev.broadsheet.page.Planned;
import dev.broadsheet.site.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a user means: a file of the content, definitions included, or of the output, an address, or a URL of the site. */
final class Asking {

    private final BuildRequest request;
    private final Newsroom newsroom;
    private final Site site;
    private final PagePlan plan;
    private final Map<String, Planned> byFile = new HashMap<>();
    private final Map<String, Planned> bySource = new HashMap<>();

    Asking(Survey survey) {
        this.request = survey.worksite().request();
        this.newsroom = survey.newsroom();
        this.site = survey.site();
        this.plan = survey.plan();
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
        return output == null ? subject(defined(source)) : subject(byFile.get(output));
    }

    /** The page of the topic or the provider that a file defines; null where there is none. */
    private @Nullable Planned defined(@Nullable String source) {
        Stream<String> topics = newsroom.topics().stream()
                .filter(definition -> definition.file().path().equals(source))
                .map(definition -> NameKey.of(definition.name()))
                .flatMap(key ->
                        site.topics().stream().filter(topic -> topic.key().equals(key)))
                .map(Paths::topic);
        Stream<String> providers = newsroom.providers().stream()
                .filter(definition -> definition.file().path().equals(source))
                .map(definition -> definition.domain() == null ? NameKey.of(definition.name()) : definition.domain())
                .flatMap(key -> site.providers().stream()
                        .filter(provider -> provider.key().equals(key)))
                .map(Paths::provider);
        return Stream.concat(topics, providers)
                .map(address -> byFile.get(Paths.file(address)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
