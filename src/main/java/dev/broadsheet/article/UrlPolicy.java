package dev.broadsheet.article;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses may be written anywhere, and how: every link, image, feed and sitemap asks here.
 *
 * <p>A raw address is read as a browser reads it (WHATWG URL, 4.4: controls and spaces at the ends go, tabs and line
 * breaks go everywhere, a backslash is a slash), and written as RFC 3986 has it: ASCII, what a URI may not hold
 * percent-encoded, the host in lower case and in Punycode.
 */
public final class UrlPolicy {

    private static final Pattern V6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern BYTE = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final int HIGHEST_PORT = 65_535;

    private UrlPolicy() {}

    /** Loaded when a host first has a letter that is not ASCII: it takes a while. */
    private static final class Idna {
        private static final IDNA HOSTS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    }

    /** What a destination is. */
    public enum Kind {
        /** Absolute, http or https. */
        WEB,
        /** A mail address. */
        MAIL,
        /** Without a scheme and a host: a path, a query, a fragment. */
        RELATIVE
    }

    /**
     * A destination that may be written as it is, but for the escaping of its sink.
     *
     * @param url ASCII, percent-encoded
     */
    public record Destination(Kind kind, String url) {

        /** What stands before the query and the fragment, with percent-encoding undone: the name of a file. */
        public String path() {
            return PercentCoding.decode(url.substring(0, pathEnd(url)));
        }

        /** The query and the fragment, with their {@code ?} and {@code #}; empty where there is neither. */
        public String suffix() {
            return url.substring(pathEnd(url));
        }
    }

    /** The address cleaned, where it is an absolute http or https address with a host; else nothing. */
    public static Optional<String> web(String raw) {
        String text = trimmed(raw);
        int colon = schemeEnd(text);
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web ? absolute(scheme, text.substring(colon + 1)) : Optional.empty();
    }

    /**
     * Where a link or an image may lead: http, https, mailto, or a place relative to the page. Any other scheme, and
     * whatever could be taken for one, is refused.
     */
    public static Optional<Destination> destination(String raw) {
        String text = trimmed(raw);
        int colon = schemeEnd(text);
        if (colon >= 0) {
            return text.regionMatches(true, 0, "mailto:", 0, 7)
                    ? mail(text.substring(7))
                    : web(text).map(url -> new Destination(Kind.WEB, url));
        }
        String path = slashed(text);
        if (path.startsWith("//")) {
            return absolute("https", path).map(url -> new Destination(Kind.WEB, url));
        }
        int firstSegment = firstOf(path, "/?#");
        boolean empty = path.isEmpty() || path.substring(0, firstSegment).indexOf(':') >= 0;
        return empty ? Optional.empty() : Optional.of(new Destination(Kind.RELATIVE, encoded(path)));
    }

    private static Optional<Destination> mail(String address) {
        boolean usable = address.indexOf('@') > 0 && !address.startsWith("//");
        return usable ? Optional.of(new Destination(Kind.MAIL, "mailto:" + encoded(address))) : Optional.empty();
    }

    private static Optional<String> absolute(String scheme, String afterColon) {
        String rest = slashed(afterColon);
        if (!rest.startsWith("//")) {
            return Optional.empty();
        }
        String beyond = rest.substring(2);
        int end = firstOf(beyond, "/?#");
        return authority(beyond.substring(0, end))
                .map(authority -> scheme + "://" + authority + encoded(beyond.substring(end)));
    }

    /** Host and port; a user's name before them only ever serves to deceive. */
    private static Optional<String> authority(String text) {
        int colon = text.lastIndexOf(':');
        boolean ported = colon > text.lastIndexOf(']');
        String port = ported ? text.substring(colon + 1) : "";
        if (port.length() > 5 || !port.chars().allMatch(UrlPolicy::digit)) {
            return Optional.empty();
        }
        if (!port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT) {
            return Optional.empty();
        }
        return host(ported ? text.substring(0, colon) : text).map(host -> port.isEmpty() ? host : host + ":" + port);
    }

    private static Optional<String> host(String text) {
        if (text.startsWith("[")) {
            String inner = text.toLowerCase(Locale.ROOT);
            return V6.matcher(inner).matches() && isAddress(inner) ? Optional.of(inner) : Optional.empty();
        }
        String ascii = text.chars().allMatch(c -> c < 0x80) ? text.toLowerCase(Locale.ROOT) : punycode(text);
        return hostname(ascii) ? Optional.of(ascii) : Optional.empty();
    }

    /** Whether the groups within brackets are those of IPv6 (RFC 3986, 3.2.2). */
    private static boolean isAddress(String bracketed) {
        try {
            return new URI("http://" + bracketed).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String punycode(String host) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = Idna.HOSTS.nameToASCII(host, new StringBuilder(), info);
        return info.hasErrors() ? "" : ascii.toString();
    }

    private static boolean hostname(String host) {
        String[] labels = DOT.split(host, -1);
        int count = labels.length > 1 && labels[labels.length - 1].isEmpty() ? labels.length - 1 : labels.length;
        for (int i = 0; i < count; i++) {
            if (!LABEL.matcher(labels[i]).matches()) {
                return false;
            }
        }
        return host.length() <= 253 && (!NUMBER.matcher(labels[count - 1]).matches() || fourNumbers(labels));
    }

    private static boolean fourNumbers(String[] labels) {
        if (labels.length != 4) {
            return false;
        }
        for (String label : labels) {
            if (!BYTE.matcher(label).matches() || Integer.parseInt(label) > 255) {
                return false;
            }
        }
        return true;
    }

    /** A browser takes a backslash before the query for a slash; so {@code /\host} is another site. */
    private static String slashed(String text) {
        int end = pathEnd(text);
        return text.substring(0, end).replace('\\', '/') + text.substring(end);
    }

    private static String encoded(String rest) {
        int hash = rest.indexOf('#');
        String before = hash < 0 ? rest : rest.substring(0, hash);
        String fragment = hash < 0 ? "" : "#" + PercentCoding.encode(rest.substring(hash + 1));
        return PercentCoding.encode(before) + fragment;
    }

    /** Where the scheme's colon stands (RFC 3986, 3.1); -1 where there is no scheme. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
            if (!letter && (i == 0 || !(digit(c) || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int pathEnd(String text) {
        return firstOf(text, "?#");
    }

    private static int firstOf(String text, String stops) {
        int i = 0;
        while (i < text.length() && stops.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static String trimmed(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && blank(raw.charAt(start))) {
            start++;
        }
        while (end > start && blank(raw.charAt(end - 1))) {
            end--;
        }
        StringBuilder kept = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Controls and white space, among them the byte order mark and the zero-width space that editors leave. */
    private static boolean blank(char c) {
        return c <= ' ' || c == 0x7F || c == 0xFEFF || c == 0x200B || Character.isSpaceChar(c);
    }
}
