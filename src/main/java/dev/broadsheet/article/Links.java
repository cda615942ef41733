package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** Where the links and images of one article's body lead: the knowledge of the site that a body lacks. */
public interface Links {

    /** A link's destination as it was written, not yet checked. */
    Target link(String destination);

    /** An image's address as it was written, not yet checked. */
    Target image(String source);

    /**
     * Where a link or image leads.
     *
     * @param href what to write; null where it leads nowhere and only the text or nothing stays
     * @param rel of a link that leaves the site; null for one that stays
     * @param width of an image of ours in pixels; 0 where it is not known
     * @param height of an image of ours in pixels; 0 where it is not known
     * @param sizes files of different widths that a browser may choose from, as {@code srcset} has them; null for none
     * @param problem what to warn of; null where all is well
     */
    record Target(
            @Nullable String href,
            @Nullable String rel,
            int width,
            int height,
            @Nullable String sizes,
            @Nullable String problem) {

        public static Target of(String href) {
            return new Target(href, null, 0, 0, null, null);
        }

        public static Target outside(String href, @Nullable String rel) {
            return new Target(href, rel, 0, 0, null, null);
        }

        public static Target nowhere(String problem) {
            return new Target(null, null, 0, 0, null, problem);
        }
    }
}
