package dev.broadsheet.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem in what somebody wrote: where it is, what was found and what to try.
 *
 * @param code a short, stable name of the kind of problem, in lower case with hyphens
 * @param message one sentence without a final full stop
 * @param excerpt the offending line, or null where it may not be shown or is not known
 * @param hint what to try, or null where nothing better than the message is known
 */
public record Diagnostic(
        Severity severity,
        String code,
        Location location,
        String message,
        @Nullable String excerpt,
        @Nullable String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** An error without excerpt or hint. */
    public static Diagnostic error(String code, Location location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message, null, null);
    }

    /** A warning without excerpt or hint. */
    public static Diagnostic warning(String code, Location location, String message) {
        return new Diagnostic(Severity.WARNING, code, location, message, null, null);
    }

    /** The same problem at another place. */
    public Diagnostic at(Location place) {
        return new Diagnostic(severity, code, place, message, excerpt, hint);
    }

    public Diagnostic withHint(@Nullable String newHint) {
        return new Diagnostic(severity, code, location, message, excerpt, newHint);
    }

    public Diagnostic withExcerpt(@Nullable String newExcerpt) {
        return new Diagnostic(severity, code, location, message, newExcerpt, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
