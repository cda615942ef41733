package dev.broadsheet.page;

import dev.broadsheet.source.Fingerprint;

/**
 * Stands for everything of the content that a page depends on, apart from what all pages share: while it is the same,
 * so is the page.
 *
 * @param subject of what the page is about: an article with its text, or the articles of a list
 * @param around of what stands around it: the sidebar, and the links to its neighbours
 * @param related of what is around it the sidebar and the story alone, in 32 bits: only good for telling which part of two
 *     different keys differs
 */
public record PageKey(Fingerprint subject, Fingerprint around, int related) {

    /** Of no page that is planned. */
    public static final PageKey NONE = new PageKey(Fingerprint.NONE, Fingerprint.NONE);

    /** Of a page that has neither sidebar nor story. */
    PageKey(Fingerprint subject, Fingerprint around) {
        this(subject, around, 0);
    }

    /** Of a page that depends on nothing but its subject. */
    static PageKey of(Fingerprint subject) {
        return new PageKey(subject, Fingerprint.NONE);
    }
}
