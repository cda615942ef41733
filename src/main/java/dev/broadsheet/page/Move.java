package dev.broadsheet.page;

import dev.broadsheet.config.SiteUrl;

/**
 * An old address and where it leads.
 *
 * @param from its path, as that of a page or a file of the site
 * @param to a path of the host or an absolute URL, such that no character of it means anything to a host but {@code %} and
 *     those that part a URL
 */
record Move(String from, String to) {

    /** What stays as it is behind the host of a URL; everything else, and what templates of hosts replace, is encoded. */
    private static final String KEPT = "-._~/?#&=%+,@!;";

    /** A move to a place that may hold spaces, other scripts, or what a host would take for a variable. */
    static Move of(String from, String place) {
        return new Move(from, encoded(place));
    }

    boolean leavesTheSite() {
        return SiteUrl.isAbsolute(to);
    }

    private static String encoded(String place) {
        int rest = 0;
        if (SiteUrl.isAbsolute(place)) {
            String beyond = place.substring(place.indexOf("://") + 3);
            rest = place.length() - beyond.length() + beyond.split("[/?#]", 2)[0].length();
        }
        StringBuilder encoded = new StringBuilder(place.substring(0, rest));
        for (int i = rest; i < place.length(); ) {
            int length = Character.charCount(place.codePointAt(i));
            String part = place.substring(i, i + length);
            boolean kept = KEPT.contains(part) && !(part.equals("%") && !isEncoded(place, i));
            encoded.append(kept ? part : PathNames.encoded(part));
            i += length;
        }
        return encoded.toString();
    }

    private static boolean isEncoded(String text, int percent) {
        return percent + 3 <= text.length()
                && text.substring(percent + 1, percent + 3).matches("[0-9A-Fa-f]{2}");
    }
}
