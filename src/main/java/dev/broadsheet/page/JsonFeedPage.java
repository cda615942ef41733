package dev.broadsheet.page;

/**
 * A JSON Feed, version 1.1.
 *
 * @param self absolute URL of the feed
 */
public record JsonFeedPage(String file, String self, Feed feed) implements DataPage {}
