package dev.broadsheet.config;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Patterns of article addresses. */
final class Permalink {

    static final String DEFAULT = "/:category/:year/:month/:day/:slug/";

    private static final Set<String> TOKENS = Set.of(":category", ":year", ":month", ":day", ":slug");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?");

    private Permalink() {}

    /** The pattern with slashes at both ends; nothing where a segment is neither a token nor a plain word. */
    static Optional<String> of(String text) {
        String inner = text.strip().replaceAll("^/|/$", "");
        String[] segments = inner.split("/", -1);
        boolean slug = false;
        for (String segment : segments) {
            if (!TOKENS.contains(segment) && !WORD.matcher(segment).matches()) {
                return Optional.empty();
            }
            slug |= segment.equals(":slug");
        }
        return slug ? Optional.of("/" + inner + "/") : Optional.empty();
    }
}
