package dev.broadsheet.config;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a newsroom.
 *
 * @param description empty where none was given
 * @param url absolute address of the site's root, with a final slash
 * @param language BCP 47 tag of the site
 * @param zone in which dates are shown and archives are cut
 * @param publication name of the publication for news sitemaps
 * @param permalink pattern of article addresses, such as {@code /:category/:year/:month/:day/:slug/}
 * @param pageSize articles on a numbered page of a list
 * @param mainTopics names of the topics that get a block on the front page, in its order
 * @param menu entries of the navigation; empty for the largest sections
 * @param footer entries of the foot of every page; empty for all standing pages
 * @param minimumQuality below it an article that is rated gets no place of honour; NaN for no limit
 * @param minimumHeat below it an article that is rated gets no place of honour; NaN for no limit
 * @param topicMinimum articles that a topic needs for a page of its own
 * @param embedHosts hosts whose frames may be shown, in lower case and without {@code www.}
 * @param redirects from an old path of the site to a path or absolute URL
 * @param strings labels that replace those of the theme: language, then name, then text
 */
public record SiteConfig(
        String title,
        String description,
        String url,
        String language,
        ZoneId zone,
        String publication,
        Publisher publisher,
        String permalink,
        int pageSize,
        List<String> mainTopics,
        List<Entry> menu,
        List<Entry> footer,
        RelatedSettings related,
        StorySettings stories,
        double minimumQuality,
        double minimumHeat,
        int topicMinimum,
        FeedSettings feeds,
        List<String> embedHosts,
        RawHtml rawHtml,
        Outbound outbound,
        Aggregate aggregate,
        Map<String, String> redirects,
        boolean skipErrors,
        Map<String, Map<String, String>> strings,
        WebSettings web,
        ImageSettings images) {

    public SiteConfig {
        mainTopics = List.copyOf(mainTopics);
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        embedHosts = List.copyOf(embedHosts);
    }

    /** Path of the site's root within its host: {@code /} or {@code /prefix/}. */
    public String basePath() {
        int host = url.indexOf("://") + 3;
        return url.substring(url.indexOf('/', host));
    }

    /**
     * Who publishes the site.
     *
     * @param profiles URLs of the publisher's own pages elsewhere
     */
    public record Publisher(
            String name, @Nullable String url, @Nullable String logo, List<String> profiles) {
        public Publisher {
            profiles = List.copyOf(profiles);
        }
    }

    /** An entry of the menu or the footer; {@code href} is a path of the site or an absolute URL. */
    public record Entry(String name, String href) {}

    /**
     * What feeds hold.
     *
     * @param items at most in a feed
     * @param atom whether there are Atom feeds too
     * @param fullText whether items carry the whole body
     * @param hub absolute URL of the WebSub hub that tells subscribers of changes, or null
     */
    public record FeedSettings(
            int items,
            boolean atom,
            boolean fullText,
            @Nullable String hub) {}

    /**
     * Attributes of links that leave the site.
     *
     * @param rel what links are to their page
     * @param own likewise, of those that the newsroom's own articles, pages and menu hold
     * @param hosts likewise, by host, in lower case and without {@code www.}; hosts below it included
     * @param target null for none
     */
    public record Outbound(
            String rel,
            String own,
            Map<String, String> hosts,
            @Nullable String target) {
        public Outbound {
            hosts = Map.copyOf(hosts);
        }

        /**
         * What a link is to its page.
         *
         * @param url absolute
         * @param ours whether the newsroom itself chose the link
         */
        public String rel(String url, boolean ours) {
            String host = hosts.isEmpty() ? "" : host(url);
            while (!host.isEmpty()) {
                String known = hosts.get(host);
                if (known != null) {
                    return known;
                }
                int dot = host.indexOf('.');
                host = dot < 0 ? "" : host.substring(dot + 1);
            }
            return ours ? own : rel;
        }

        private static String host(String url) {
            int start = url.indexOf("://");
            return start < 0
                    ? ""
                    : url.substring(start + 3).split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of HTML that a body itself holds. */
    public enum RawHtml {
        SANITIZE,
        ESCAPE,
        TRUST
    }

    /** What an article of a foreign provider is. */
    public enum Aggregate {
        /** An own page, kept out of search engines where the body is empty. */
        STUB,
        OWN,
        LICENSED,
        LINK
    }
}
