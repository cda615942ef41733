package dev.broadsheet.intake;

import dev.broadsheet.source.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as feeds write it: ISO 8601, or as mail has it (RFC 822, 5; RFC 5322, 3.3), be the weekday wrong or missing. */
final class FeedDate {

    /** Day, month, year; hour, the rest of the time and the zone. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]+\\.?,? *)?(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*\\.?[ -](\\d{4}|\\d\\d)"
                    + "(?: (\\d{1,2})(:\\d\\d(?::\\d\\d)?)(?: ?([A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d\\d)?))?)?");

    private static final Pattern OFFSET = Pattern.compile("[A-Z]*([+-])(\\d{1,2}):?(\\d\\d)?");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Offsets that RFC 822 gives to names, for which elsewhere there may be others. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

    /** A year of two digits from this one on belongs to the last century (RFC 5322, 4.3). */
    private static final int LAST_CENTURY = 50;

    private FeedDate() {}

    /**
     * Reads a date, to the second.
     *
     * @param zone of one that names none
     */
    static Optional<Instant> instant(String text, ZoneId zone) {
        String line = FeedText.line(text);
        return Moment.parse(line, zone)
                .or(() -> mail(line, zone))
                .map(moment -> moment.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<Moment> mail(String line, ZoneId zone) {
        Matcher form = MAIL.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(form.group(2).toLowerCase(Locale.ROOT));
        String day = "%s-%02d-%02d".formatted(year(form.group(3)), month / 3 + 1, Integer.valueOf(form.group(1)));
        boolean timed = form.group(4) != null;
        String time = timed ? "T%02d%s".formatted(Integer.valueOf(form.group(4)), form.group(5)) : "";
        return month % 3 == 0
                ? zone(form.group(6), zone).flatMap(at -> Moment.parse(day + time, at))
                : Optional.empty();
    }

    private static String year(String digits) {
        boolean whole = digits.length() > 2;
        return whole ? digits : (Integer.parseInt(digits) < LAST_CENTURY ? "20" : "19") + digits;
    }

    private static Optional<ZoneId> zone(@Nullable String name, ZoneId unnamed) {
        if (name == null) {
            return Optional.of(unnamed);
        }
        String upper = name.toUpperCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(upper);
        try {
            if (offset.matches()) {
                String minutes = offset.group(3) == null ? "00" : offset.group(3);
                return Optional.of(
                        ZoneId.of("%s%02d:%s".formatted(offset.group(1), Integer.valueOf(offset.group(2)), minutes)));
            }
            String known = ZONES.get(upper);
            return Optional.of(known == null ? NAME.parse(upper, ZoneId::from) : ZoneId.of(known));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
