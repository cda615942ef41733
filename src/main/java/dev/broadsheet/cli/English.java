package dev.broadsheet.cli;

import java.time.Duration;
import java.util.Locale;

/** Numbers in sentences. */
final class English {

    private static final double MILLIS = 1000;
    private static final double KILO = 1000;

    private English() {}

    /** A number and its noun: {@code 1 page}, {@code 1,200 pages}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** Such as {@code 0.4 seconds}. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f seconds", time.toMillis() / MILLIS);
    }

    /** Such as {@code 3.4 MB}. */
    static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        } else if (bytes < KILO * KILO) {
            return String.format(Locale.ROOT, "%.1f kB", bytes / KILO);
        }
        return String.format(Locale.ROOT, "%,.1f MB", bytes / (KILO * KILO));
    }
}
