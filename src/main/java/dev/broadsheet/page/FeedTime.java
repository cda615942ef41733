package dev.broadsheet.page;

import java.time.Instant;

/**
 * An instant as the formats of feeds write it.
 *
 * @param iso by RFC 3339, in UTC with seconds, such as {@code 2026-03-14T09:30:00Z}
 * @param rfc822 as RSS 2.0 wants it, such as {@code Sat, 14 Mar 2026 09:30:00 GMT}
 */
public record FeedTime(String iso, String rfc822) {
    static FeedTime of(Instant instant) {
        return new FeedTime(Moments.iso(instant), Moments.rfc822(instant));
    }
}
