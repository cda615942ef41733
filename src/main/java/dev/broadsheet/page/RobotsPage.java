package dev.broadsheet.page;

import java.util.List;

/**
 * What crawlers may visit, by RFC 9309.
 *
 * @param open whether they may visit anything
 * @param refused names of those that may visit nothing
 * @param sitemap absolute URL of the sitemap
 */
public record RobotsPage(String file, boolean open, List<String> refused, String sitemap) implements Page {
    public RobotsPage {
        refused = List.copyOf(refused);
    }
}
