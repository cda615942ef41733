package dev.broadsheet.intake;

import dev.broadsheet.article.FirstSegment;
import dev.broadsheet.source.YamlValue.Mapping;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where another program had its texts, where they do not say it themselves.
 *
 * @param permalink of Jekyll's settings; null for Hugo, which goes by the names of folders and files
 */
record OldAddresses(@Nullable String permalink) {

    /** Names of forms (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "none", "/:categories/:title:output_ext");

    private static final Pattern POST = Pattern.compile("_posts/(?:.*/)?(\\d{4}-\\d\\d-\\d\\d)-([^/]+)\\.\\w+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");

    /** The address of a text; nothing where it names one, or nobody can tell. */
    Optional<String> of(String path, Mapping fields) {
        boolean named = fields.get("permalink") != null || fields.get("url") != null;
        if (named) {
            return Optional.empty();
        }
        Optional<String> slug = ForeignFields.lines(fields.get("slug")).findFirst();
        if (permalink != null) {
            Matcher post = POST.matcher(path);
            return post.matches() ? post(fields, post.group(1), slug.orElse(post.group(2))) : Optional.empty();
        }
        return page(path, slug);
    }

    /** That of a text in a section, unless the site needs the section's name for itself. */
    private static Optional<String> page(String path, Optional<String> slug) {
        String page =
                path.replaceFirst("\\.\\w+$", "").replaceFirst("/index$", "").toLowerCase(Locale.ROOT);
        int name = page.lastIndexOf('/') + 1;
        boolean free = name > 0 && !FirstSegment.isTaken(page.substring(0, page.indexOf('/')));
        return free
                ? Optional.of("/" + page.substring(0, name) + slug.orElse(page.substring(name)) + "/")
                : Optional.empty();
    }

    private Optional<String> post(Mapping fields, String named, String title) {
        String written = ForeignFields.lines(fields.get("date")).findFirst().orElse(named);
        Matcher day = DAY.matcher(DAY.matcher(written).matches() ? written : named);
        if (!day.matches()) {
            return Optional.empty();
        }
        String categories = Stream.of("category", "categories")
                .flatMap(field -> ForeignFields.lines(fields.get(field)))
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split(" +")))
                .distinct()
                .collect(Collectors.joining("/"));
        String form = permalink == null ? "date" : permalink;
        String path = STYLES.getOrDefault(form, form)
                .replace(":categories", categories)
                .replace(":year", day.group(1))
                .replace(":month", day.group(2))
                .replace(":day", day.group(3))
                .replace(":title", title)
                .replace(":slug", title)
                .replace(":output_ext", ".html")
                .replaceAll("/{2,}", "/");
        return path.contains(":") ? Optional.empty() : Optional.of(path);
    }
}
