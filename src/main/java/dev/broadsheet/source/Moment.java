package dev.broadsheet.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instant as somebody wrote it (ISO 8601; RFC 3339, 5.6 for the space in place of the T).
 *
 * @param zoned whether the text said so itself
 */
public record Moment(Instant instant, boolean zoned) {

    private static final String DATE = "(\\d{4})-(\\d\\d)-(\\d\\d)";
    private static final String TIME = "(?:[Tt]| +)(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?";
    private static final String ZONE = " *(?:[Zz]|([+-])(\\d\\d)(?::?(\\d\\d))?)";

    /** Year, month, day; hour, minute, second and fraction; the offset's sign, hours and minutes. */
    private static final Pattern FORM = Pattern.compile(DATE + "(?:" + TIME + "(?:" + ZONE + ")?)?");

    /** Regular expression of the texts that name their zone, with white space around them. */
    static final String ZONED = "\\s*" + DATE + TIME + ZONE + "\\s*";

    /** Years that a date may be in, in UTC. */
    public static final int FIRST_YEAR = 1000;

    public static final int LAST_YEAR = 9999;

    /** Reads a text; nothing where it is no date, or one before the year 1000 or after 9999. */
    public static Optional<Moment> parse(String text, ZoneId zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(date(form), time(form));
            boolean zoned = zoned(text.strip(), form);
            Instant instant = local.atZone(zoned ? offset(form) : zone).toInstant();
            return isPossible(instant) ? Optional.of(new Moment(instant, zoned)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether an instant is in a year that a date may be in. */
    public static boolean isPossible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean zoned(String text, Matcher form) {
        char last = text.charAt(text.length() - 1);
        return form.group(8) != null || last == 'Z' || last == 'z';
    }

    private static LocalDate date(Matcher form) {
        return LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
    }

    private static LocalTime time(Matcher form) {
        String fraction = form.group(7);
        int nanos = fraction == null ? 0 : Integer.parseInt(fraction + "0".repeat(9 - fraction.length()));
        return LocalTime.of(number(form, 4), number(form, 5), number(form, 6), nanos);
    }

    private static ZoneOffset offset(Matcher form) {
        int sign = "-".equals(form.group(8)) ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(form, 9), sign * number(form, 10));
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
