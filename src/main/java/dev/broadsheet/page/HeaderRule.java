package dev.broadsheet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headers of the responses for some paths.
 *
 * @param expression matches what follows the site's root in such a path, from end to end; written so that it means the
 *     same in PCRE, RE2, JavaScript and, within parentheses, path-to-regexp
 */
record HeaderRule(String expression, Map<String, String> headers) {

    static final String CACHE = "Cache-Control";

    /** Of files whose name changes with their content. */
    static final String LASTING = "public, max-age=31536000, immutable";

    /** Of feeds, sitemaps and what else programs read. */
    static final String BRIEF = "public, max-age=300";

    /** Of pages, where no host drops them from its cache when the site changes. */
    static final String PAGES = "public, max-age=60";

    private static final String HOUR = "public, max-age=3600";

    HeaderRule {
        headers = new LinkedHashMap<>(headers);
    }

    /** How long what may be kept, but for pages; where several match, the last counts. */
    static List<HeaderRule> caching() {
        return List.of(
                cache(".*\\.(?:avif|css|gif|ico|jpe?g|js|pdf|png|svg|txt|webmanifest|webp|woff2?)", HOUR),
                cache(".*\\.(?:bin|json|xml)", BRIEF),
                cache("assets/.*\\.[0-9a-f]{8}\\.[A-Za-z0-9]+", LASTING),
                cache("404\\.html", "no-cache"));
    }

    private static HeaderRule cache(String expression, String value) {
        return new HeaderRule(expression, Map.of(CACHE, value));
    }

    /**
     * A rule of the settings.
     *
     * @param path begins with a slash and may end in {@code *}
     */
    static HeaderRule of(String path, Map<String, String> headers) {
        boolean wild = path.endsWith("*");
        String literal = path.substring(1, path.length() - (wild ? 1 : 0));
        return new HeaderRule(quoted(literal) + (wild ? ".*" : ""), headers);
    }

    /** An expression that matches a text and nothing else. */
    static String quoted(String text) {
        return text.replaceAll("[\\\\.+*?()\\[\\]{}^$|]", "\\\\$0");
    }
}
