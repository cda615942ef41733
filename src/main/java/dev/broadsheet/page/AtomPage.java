package dev.broadsheet.page;

/**
 * An Atom 1.0 feed (RFC 4287).
 *
 * @param self absolute URL of the feed
 */
public record AtomPage(String file, String self, Feed feed) implements Page {}
