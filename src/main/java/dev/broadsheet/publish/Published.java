package dev.broadsheet.publish;

/**
 * What a publication changed.
 *
 * @param written files that are new or have other bytes than before
 * @param kept files that were there with the same bytes and were not touched
 * @param removed files of an earlier publication that are no longer part of the site
 */
public record Published(int written, int kept, int removed) {}
