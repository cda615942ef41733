package dev.broadsheet.serve;

import java.util.Set;

/**
 * How an edition differs from one that went before it, for pages that are open.
 *
 * @param before name of that edition; empty where there is none
 * @param pages files of the output folder, with {@code /}
 */
record Step(String before, Change change, Set<String> pages) {

    /** What may have changed. */
    enum Change {
        /** Any page. */
        ALL,
        /** Stylesheets alone. */
        STYLES,
        /** The named pages. */
        ONLY,
        /** Any but the named pages. */
        EXCEPT
    }

    Step {
        pages = Set.copyOf(pages);
    }

    /** From whatever there was. */
    static Step any() {
        return new Step("", Change.ALL, Set.of());
    }
}
