package dev.broadsheet.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Absolute addresses of a site's root. */
public final class SiteUrl {

    /** Regular expression of texts that may be absolute http or https addresses: no others are. */
    public static final String PATTERN =
            "[\\s\\u0000-\\u0020\\u007F\\u200B\\uFEFF]*[Hh][Tt][Tt][Pp][Ss]?:[/\\\\]{2}[^/\\\\?#][\\s\\S]*";

    /** Regular expression of texts that may be paths, or absolute http or https addresses: no others are. */
    public static final String PLACE_PATTERN =
            "(?![A-Za-z][A-Za-z0-9+.-]*:)[\\s\\S]*|[Hh][Tt][Tt][Pp][Ss]?:[/\\\\]{2}[\\s\\S]+";

    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#:@\\[\\]]+)");

    private SiteUrl() {}

    /** The address with a final slash; nothing where it is not http or https, or has a user, a query or a fragment. */
    public static Optional<String> of(String text) {
        try {
            URI uri = encoded(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (!web || !bare || uri.getHost() == null) {
                return Optional.empty();
            }
            String path = uri.normalize().getRawPath();
            boolean within = !path.startsWith("/..");
            return within
                    ? Optional.of(scheme + "://" + host(uri) + path + (path.endsWith("/") ? "" : "/"))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An absolute http or https address of any page. */
    static Optional<String> page(String text) {
        try {
            URI uri = encoded(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean usable = web && uri.getHost() != null && uri.getRawUserInfo() == null;
            return usable ? Optional.of(scheme + uri.toString().substring(scheme.length())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a text begins as an absolute http or https address does; a scheme's case means nothing (RFC 3986, 3.1). */
    public static boolean isAbsolute(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    /**
     * What an absolute address says behind the root of a site; null where it is not of that site. An address is of a site
     * with either scheme, with or without {@code www.}, and where the root's final slash is left out.
     *
     * @param root as {@link #of} makes it
     */
    public static @Nullable String within(String root, String address) {
        String ours = withoutScheme(root);
        String other = withoutScheme(address);
        int slash = ours.length() - 1;
        if (!other.regionMatches(true, 0, ours, 0, slash)) {
            return null;
        }
        String rest = other.substring(slash);
        if (rest.startsWith("/")) {
            return rest.substring(1);
        }
        return rest.isEmpty() || rest.startsWith("?") || rest.startsWith("#") ? rest : null;
    }

    private static String withoutScheme(String url) {
        String address = url.substring(url.indexOf("://") + 3);
        return address.regionMatches(true, 0, "www.", 0, 4) ? address.substring(4) : address;
    }

    /** An address as a URI has it (RFC 3986): the host in Punycode, what else is not ASCII percent-encoded. */
    private static URI encoded(String address) throws URISyntaxException {
        Matcher host = HOST.matcher(address);
        String plain = host.lookingAt()
                ? address.substring(0, host.start(1)) + HostName.ascii(host.group(1)) + address.substring(host.end(1))
                : address;
        return new URI(new URI(plain).toASCIIString());
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }
}
