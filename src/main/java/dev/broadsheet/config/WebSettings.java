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
 * @param manifest what browsers show of the site where readers keep it as an application, or null
 * @param llms whether there is a list of links for programs that answer questions
 */
public record WebSettings(
        Map<String, String> newsTypes,
        boolean canonicalSource,
        @Nullable Host host,
        Map<String, Map<String, String>> headers,
        boolean training,
        boolean answers,
        @Nullable String indexNow,
        boolean search,
        @Nullable Manifest manifest,
        boolean llms) {

    /** What holds where the settings say nothing. */
    public static final WebSettings USUAL =
            new WebSettings(Map.of(), false, null, Map.of(), true, true, null, true, null, false);

    public WebSettings {
        newsTypes = Map.copyOf(newsTypes);
        headers = new LinkedHashMap<>(headers);
    }

    /**
     * How a site looks that readers keep as an application.
     *
     * @param shortName its name where there is little room; empty for none
     * @param display how much of a browser is around it
     * @param themeColor of what is around it; empty for the browser's own
     * @param backgroundColor until it is there; empty for the browser's own
     */
    public record Manifest(String shortName, String display, String themeColor, String backgroundColor) {
        /** Like any other page. */
        public static final String BROWSER = "browser";
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
