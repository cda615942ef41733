package dev.broadsheet.page;

/**
 * A feed that belongs to a page.
 *
 * @param name what it is a feed of
 * @param href a path of the site, its prefix included
 * @param type media type, such as {@code application/rss+xml}
 */
public record FeedLink(String name, String href, String type) {}
