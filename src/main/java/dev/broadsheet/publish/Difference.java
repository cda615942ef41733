package dev.broadsheet.publish;

import java.util.Locale;

/**
 * A file in which an output folder is not the site that it should be.
 *
 * @param path in the output folder
 * @param offset of the first byte that differs, from 0; where one file goes on, that behind the end of the other
 * @param found what is there from that byte on, cut short
 * @param expected what should be there from that byte on, cut short
 */
public record Difference(String path, Kind kind, long offset, String found, String expected) {

    /** In what way. */
    public enum Kind {
        /** It has other bytes. */
        ALTERED,
        /** It is not there. */
        MISSING,
        /** It is left from a site that had it. */
        EXTRA;

        /** The word for it, in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Difference altered(String path, long offset, String found, String expected) {
        return new Difference(path, Kind.ALTERED, offset, found, expected);
    }

    static Difference missing(String path) {
        return new Difference(path, Kind.MISSING, 0, "", "");
    }

    static Difference extra(String path) {
        return new Difference(path, Kind.EXTRA, 0, "", "");
    }
}
