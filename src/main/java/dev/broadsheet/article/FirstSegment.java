package dev.broadsheet.article;

import java.util.Set;
import java.util.stream.Collectors;

/** First segments of addresses. */
public final class FirstSegment {

    private static final Set<String> TAKEN =
            Set.of("page", "api", "topics", "providers", "authors", "archive", "assets", "search");

    /** Regular expression of the names of sections that are not one of these as it stands. */
    static final String PATTERN =
            "(?!\\s*(?:" + TAKEN.stream().sorted().collect(Collectors.joining("|")) + ")\\s*$)[\\s\\S]*";

    private FirstSegment() {}

    /** Whether it is that of pages which the site makes itself, so that neither a section nor a standing page may have it. */
    public static boolean isTaken(String slug) {
        return TAKEN.contains(slug);
    }
}
