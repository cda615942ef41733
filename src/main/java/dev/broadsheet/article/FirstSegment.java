package dev.broadsheet.article;

import java.util.Set;

/** First segments of addresses. */
public final class FirstSegment {

    private static final Set<String> TAKEN =
            Set.of("page", "api", "topics", "providers", "authors", "archive", "assets", "search");

    private FirstSegment() {}

    /** Whether it is that of pages which the site makes itself, so that neither a section nor a standing page may have it. */
    public static boolean isTaken(String slug) {
        return TAKEN.contains(slug);
    }
}
