package dev.broadsheet.site;

import dev.broadsheet.article.Elsewhere;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        int end = endOfHost(rest);
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        int query = rest.indexOf('?', end);
        String path = query < 0 ? rest.substring(end) : rest.substring(end, query);
        String parameters = query < 0 ? "" : withoutTracking(rest.substring(query + 1));
        String key = withoutFinalSlash((host.startsWith("www.") ? host.substring(4) : host) + path);
        return parameters.isEmpty() ? key : withoutFinalSlash(key + "?" + parameters);
    }

    /** The keys of every address that an article has elsewhere. */
    static Set<String> all(Elsewhere elsewhere) {
        Set<String> keys = new LinkedHashSet<>();
        add(elsewhere.originalUrl(), keys);
        if (!Objects.equals(elsewhere.webUrl(), elsewhere.originalUrl())) { // most are read where they first appeared
            add(elsewhere.webUrl(), keys);
        }
        add(elsewhere.ampWebUrl(), keys);
        add(elsewhere.cdnAmpWebUrl(), keys);
        return keys;
    }

    private static void add(@Nullable String url, Set<String> keys) {
        String key = url == null ? "" : of(url);
        if (!key.isEmpty()) {
            keys.add(key);
        }
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    private static String withoutScheme(String url) {
        int slash = url.indexOf('/');
        boolean scheme = slash == 0 || (slash > 0 && url.indexOf(':') == slash - 1 && endOfHost(url) == slash);
        return scheme && url.startsWith("//", slash) ? url.substring(slash + 2) : url;
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

    /** Where the path or the parameters begin. */
    private static int endOfHost(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != '/' && text.charAt(i) != '?') {
            i++;
        }
        return i;
    }
}
