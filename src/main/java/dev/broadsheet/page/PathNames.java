package dev.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths of files inside URIs. */
final class PathNames {

    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    private PathNames() {}

    /** A path with everything percent-encoded but unreserved characters of RFC 3986 and slashes. */
    static String encoded(String path) {
        int plain = 0;
        while (plain < path.length() && isPlain(path.charAt(plain))) {
            plain++;
        }
        if (plain == path.length()) {
            return path;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(UPPER_CASE.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
    }
}
