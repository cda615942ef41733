package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every template may know of the site.
 *
 * @param description empty where there is none
 * @param home path of the front page, its prefix included
 * @param url absolute URL of the front page
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param menu entries of the main navigation
 * @param topics the main topics
 * @param footer what the foot of every page leads to: standing pages, unless the settings say otherwise
 * @param overviews lists that every site has; a page names them in its own language
 * @param publisher who publishes the site
 * @param logo of the publisher, or null
 * @param feed the site's feed
 * @param search where readers search the articles, or null
 * @param links to icons, the web manifest and {@code humans.txt}, where there are any
 * @param preview whether this build shows what is not published yet
 */
public record SiteView(
        String title,
        String description,
        String home,
        String url,
        String language,
        String direction,
        List<Link> menu,
        List<Link> topics,
        List<Link> footer,
        Overviews overviews,
        Link publisher,
        @Nullable Picture logo,
        Link feed,
        @Nullable Link search,
        List<HeadLink> links,
        boolean preview) {
    public SiteView {
        menu = List.copyOf(menu);
        topics = List.copyOf(topics);
        footer = List.copyOf(footer);
        links = List.copyOf(links);
    }
}
