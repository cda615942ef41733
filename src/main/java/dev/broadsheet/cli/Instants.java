package dev.broadsheet.cli;

import dev.broadsheet.source.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/** Moments that the user names. */
final class Instants {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private Instants() {}

    /** The moment that a run believes in where none is named (https://reproducible-builds.org/specs/source-date-epoch/). */
    static Instant now(Console console) {
        String epoch = console.variable(EPOCH);
        if (epoch.isEmpty()) {
            return console.clock().instant();
        }
        try {
            return possible(EPOCH, Instant.ofEpochSecond(Long.parseLong(epoch)), epoch);
        } catch (NumberFormatException | DateTimeException e) {
            throw new Misuse(EPOCH + " must be a whole number of seconds since 1970, not '" + epoch + "'");
        }
    }

    /** The same for a run that goes on: what the clock says, unless a moment is named. */
    static InstantSource moments(Console console) {
        return console.variable(EPOCH).isEmpty() ? console.clock() : InstantSource.fixed(now(console));
    }

    static Instant of(String option, String text) {
        return zoned(option, text).toInstant();
    }

    static OffsetDateTime zoned(String option, String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            possible(option, moment.toInstant(), text);
            return moment;
        } catch (DateTimeException e) {
            throw new Misuse(option + " must be a date and time with its zone, such as 2026-05-01T09:00:00Z or"
                    + " 2026-05-01T09:00:00+02:00, not '" + text + "'");
        }
    }

    private static Instant possible(String option, Instant moment, String text) {
        if (!Moment.isPossible(moment)) {
            throw new Misuse(option + " must be in the years " + Moment.FIRST_YEAR + " to " + Moment.LAST_YEAR
                    + ", not '" + text + "'");
        }
        return moment;
    }
}
