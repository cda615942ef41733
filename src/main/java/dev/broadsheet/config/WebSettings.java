package dev.broadsheet.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a site meets search engines, crawlers and hosts.
 *
 * @param newsTypes from an article's type or section to its type of schema.org
 * @param canonicalSource whether a licensed copy names its original as the page to be found, instead of hiding itself
 * @param host that the site is made for, or null for none in particular
 * @param headers of responses: path, then name, then value
 * @param training whether crawlers that train models may visit
 * @param answers whether crawlers that answer questions with models may visit
 * @param indexNow key of the site for IndexNow, or null
 * @param search whether readers can search the articles
 */
public record WebSettings(
        Map<String, String> newsTypes,
        boolean canonicalSource,
        @Nullable Host host,
        Map<String, Map<String, String>> headers,
        boolean training,
        boolean answers,
        @Nullable String indexNow,
        boolean search) {

    /** What holds where the settings say nothing. */
    public static final WebSettings USUAL = new WebSettings(Map.of(), false, null, Map.of(), true, true, null, true);

    public WebSettings {
        newsTypes = Map.copyOf(newsTypes);
        headers = new LinkedHashMap<>(headers);
    }

    /** A host of static sites that a newsroom may name. */
    public enum Host {
        GITHUB_PAGES,
        CLOUDFLARE,
        NETLIFY,
        VERCEL,
        AZURE,
        S3,
        NGINX,
        CADDY;

        /** As the settings name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
