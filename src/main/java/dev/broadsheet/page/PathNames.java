package dev.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths of files inside URIs. */
final class PathNames {

    private PathNames() {}

    /** A path with everything percent-encoded but unreserved characters of RFC 3986 and slashes. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
            if (letterOrDigit || "-._~/".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
