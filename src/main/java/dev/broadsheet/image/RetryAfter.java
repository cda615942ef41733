package dev.broadsheet.image;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What hosts ask for that are asked too often (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** How long to wait; zero where nothing is said, or by a date, which is only as good as the host's clock. */
    static Duration of(@Nullable String header) {
        if (header == null || !header.strip().matches("[0-9]{1," + DIGITS + "}")) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(header.strip()));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
