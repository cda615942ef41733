package dev.broadsheet.page;

/**
 * What crawlers may visit, by RFC 9309.
 *
 * @param open whether they may visit anything
 * @param sitemap absolute URL of the sitemap
 */
public record RobotsPage(String file, boolean open, String sitemap) implements Page {}
