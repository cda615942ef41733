package dev.broadsheet.page;

import java.util.List;

/** The index of all sitemaps by the protocol of sitemaps.org, 0.9. */
public record SitemapIndexPage(String file, List<SitemapPage.Entry> sitemaps) implements Page {
    public SitemapIndexPage {
        sitemaps = List.copyOf(sitemaps);
    }
}
