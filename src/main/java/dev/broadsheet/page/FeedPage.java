package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * An RSS 2.0 feed, or an archive of one (RFC 5005).
 *
 * @param self absolute URL of the feed
 * @param current of an archive: absolute URL of the feed that it belongs to; else null
 * @param older absolute URL of the archive with the articles before these, or null
 */
public record FeedPage(
        String file,
        String self,
        @Nullable String current,
        @Nullable String older,
        Feed feed) implements Page {}
