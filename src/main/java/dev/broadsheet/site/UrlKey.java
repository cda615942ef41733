package dev.broadsheet.site;

import dev.broadsheet.article.Elsewhere;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What two URLs of one document have in common, so that they can be compared. */
public final class UrlKey {

    private static final String TRACKING = "utm_";

    private UrlKey() {}

    /**
     * The URL without scheme, {@code www.}, fragment, {@code utm_*} parameters and final slash, its host in lower case.
     * Whatever is no URL is compared by the same rules, as far as they apply.
     */
    public static String of(String url) {
        String rest = withoutScheme(withoutFragment(url.strip()));
        int end = firstOf(rest, "/?");
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        int query = rest.indexOf('?', end);
        String path = query < 0 ? rest.substring(end) : rest.substring(end, query);
        String parameters = query < 0 ? "" : withoutTracking(rest.substring(query + 1));
        String key = withoutFinalSlash((host.startsWith("www.") ? host.substring(4) : host) + path);
        return parameters.isEmpty() ? key : withoutFinalSlash(key + "?" + parameters);
    }

    /** The keys of every address that an article has elsewhere. */
    static List<String> all(Elsewhere elsewhere) {
        return Stream.of(elsewhere.originalUrl(), elsewhere.webUrl(), elsewhere.ampWebUrl(), elsewhere.cdnAmpWebUrl())
                .filter(Objects::nonNull)
                .distinct() // most articles are read where they first appeared
                .map(UrlKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    private static String withoutScheme(String url) {
        int slashes = url.indexOf("//");
        boolean scheme = slashes == 0 || (slashes > 0 && firstOf(url, ":/?") == slashes - 1);
        return scheme && (slashes == 0 || url.charAt(slashes - 1) == ':') ? url.substring(slashes + 2) : url;
    }

    private static String withoutTracking(String parameters) {
        if (!parameters.toLowerCase(Locale.ROOT).contains(TRACKING)) {
            return parameters;
        }
        StringBuilder kept = new StringBuilder(parameters.length());
        for (int start = 0; start <= parameters.length(); ) {
            int ampersand = parameters.indexOf('&', start);
            int end = ampersand < 0 ? parameters.length() : ampersand;
            if (!parameters.regionMatches(true, start, TRACKING, 0, TRACKING.length())) {
                kept.append(kept.isEmpty() ? "" : "&").append(parameters, start, end);
            }
            start = end + 1;
        }
        return kept.toString();
    }

    private static String withoutFinalSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Where the first of some characters stands, or the text's length. */
    private static int firstOf(String text, String characters) {
        int i = 0;
        while (i < text.length() && characters.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
