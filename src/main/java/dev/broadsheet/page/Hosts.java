package dev.broadsheet.page;

/** The host of a URL as readers know it. */
final class Hosts {

    private Hosts() {}

    /** Without {@code www.}; the whole URL where it has no host. */
    static String of(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return url;
        }
        String host = url.substring(start + 3).split("[/?#:]", 2)[0];
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
