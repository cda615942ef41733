package dev.broadsheet.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as readers of a language expect them, in the site's zone.
 *
 * <p>The patterns are those of ICU4J and not of the JDK, so that another version of Java gives the same pages.
 */
final class Moments {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final ZoneId zone;
    private final Memo<Key, String> formatted = new Memo<>(this::format);
    private final Memo<String, Formats> formats = new Memo<>(Formats::of);

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    Moment of(Instant instant, String language) {
        ZonedDateTime local = instant.atZone(zone);
        long day = local.toLocalDate().toEpochDay();
        int minute = local.getHour() * 60 + local.getMinute();
        String date = formatted.of(new Key(language, day, true));
        String time = formatted.of(new Key(language, minute, false));
        return new Moment(iso(instant), date, time);
    }

    /** A month with its year, such as {@code March 2026}. */
    String month(YearMonth month, String language) {
        Formats words = formats(language);
        synchronized (words) {
            return words.month.format(utc(month.atDay(1), 0));
        }
    }

    YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(zone));
    }

    /** In UTC with whole seconds, such as {@code 2026-03-14T09:30:00Z}. */
    static String iso(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder iso = new StringBuilder(20).append(time.toLocalDate());
        two(iso.append('T'), time.getHour());
        two(iso.append(':'), time.getMinute());
        two(iso.append(':'), time.getSecond());
        return iso.append('Z').toString();
    }

    private static void two(StringBuilder to, int digits) {
        to.append((char) ('0' + digits / 10)).append((char) ('0' + digits % 10));
    }

    /** As RSS 2.0 wants it (RFC 822 with a year of four digits). */
    static String rfc822(Instant instant) {
        return RFC_822.format(instant.atOffset(ZoneOffset.UTC));
    }

    private String format(Key key) {
        Formats words = formats(key.language);
        // ICU's formats keep state while they work
        synchronized (words) {
            return key.isDay
                    ? words.date.format(utc(LocalDate.ofEpochDay(key.number), 0))
                    : words.time.format(utc(LocalDate.EPOCH, (int) key.number));
        }
    }

    private Formats formats(String language) {
        return formats.of(language);
    }

    /** Milliseconds, as ICU takes them. */
    private static Long utc(LocalDate date, int minuteOfDay) {
        return date.atStartOfDay(ZoneOffset.UTC)
                .plusMinutes(minuteOfDay)
                .toInstant()
                .toEpochMilli();
    }

    private record Key(String language, long number, boolean isDay) {}

    private record Formats(DateFormat date, DateFormat time, DateFormat month) {
        static Formats of(String language) {
            ULocale locale = ULocale.forLanguageTag(language);
            return new Formats(pattern("yMMMMd", locale), pattern("jm", locale), pattern("yMMMM", locale));
        }

        private static DateFormat pattern(String skeleton, ULocale locale) {
            DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
            format.setTimeZone(TimeZone.getTimeZone("UTC"));
            return format;
        }
    }
}
