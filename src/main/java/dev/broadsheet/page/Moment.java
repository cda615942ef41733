package dev.broadsheet.page;

/**
 * An instant as pages show it.
 *
 * @param iso in UTC with seconds, such as {@code 2026-03-14T09:30:00Z}
 * @param date in the site's zone and the page's language, such as {@code 14 March 2026}
 * @param time of day likewise, such as {@code 09:30}
 */
public record Moment(String iso, String date, String time) {}
