package dev.broadsheet.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** Patterns of article addresses. */
final class Permalink {

    static final String DEFAULT = "/:category/:year/:month/:day/:slug/";

    private static final String SEGMENT = "(?::category|:year|:month|:day|:slug|[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?)";

    /** Regular expression of a path whose segments are tokens, {@code :slug} among them, or plain words. */
    static final String PATTERN = "\\s*/?(?:" + SEGMENT + "/)*:slug(?:/" + SEGMENT + ")*/?\\s*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Permalink() {}

    /** The pattern with slashes at both ends; nothing where a segment is neither a token nor a plain word. */
    static Optional<String> of(String text) {
        String path = text.strip();
        String inner = path.replaceAll("^/|/$", "");
        return FORM.matcher(path).matches() ? Optional.of("/" + inner + "/") : Optional.empty();
    }
}
